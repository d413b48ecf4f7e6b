import type { BlockContent } from 'mdast';
import { extent } from '../statistics/extent.ts';
import { outletOrder } from '../corpus/build-corpus.ts';
import { groupsBy } from '../corpus/groups-by.ts';
import type { AnalysedEvent } from '../findings/measured.ts';
import { eventCoverageWords } from '../prose/event-coverage.ts';
import { grouped } from '../prose/wording.ts';
import { byCodePoint } from '../study/code-point-order.ts';
import type { Study } from '../study/study.ts';
import { eventTitle } from './event-title.ts';
import { columns, heading, paragraph, type Prose, strong, table } from './nodes.ts';

/** Events and outlets that the table holds; the others are summed up. */
const mostEvents = 15;
const mostOutlets = 8;

/** How many articles an outlet has on an event. */
interface Covered {
  event: AnalysedEvent;
  /** First day of its articles, empty where none is known. */
  first: string;
  last: string;
  articles: number;
  byOutlet: ReadonlyMap<string, number>;
}

/** Which outlet ran which events at all, and when: the largest events in the order of their days. */
export function eventCoverage(study: Study, events: readonly AnalysedEvent[]): BlockContent[] {
  if (events.length < 2) return [];
  const covered = events.map(coveredEvent);
  const present = new Set(covered.flatMap(({ byOutlet }) => [...byOutlet.keys()]));
  const outlets = outletOrder(
    [...study.outlets.values()].filter(({ id }) => present.has(id)),
    events.flatMap(({ corpus }) => corpus.articles),
  );
  const named = outlets.slice(0, mostOutlets);
  const others = outlets.slice(mostOutlets);
  const shown = [...covered]
    .sort((a, b) => b.articles - a.articles)
    .slice(0, mostEvents)
    .sort((a, b) => byCodePoint(a.first || '~', b.first || '~'));
  const eventsOf = ({ id }: { id: string }) => covered.filter(({ byOutlet }) => byOutlet.has(id)).length;
  const [fewest, most] = extent(outlets.map(eventsOf));
  const words = eventCoverageWords;
  return [
    heading(2, words.title),
    paragraph([
      strong(words.claim({ outlets: outlets.length, fewest, most, events: events.length })),
      words.alone(covered.filter(({ byOutlet }) => byOutlet.size === 1).length),
    ]),
    table(
      columns(
        [words.event, words.days],
        [...named.map(({ name }) => name), ...(others.length > 0 ? [words.others(others.length)] : [])],
      ),
      shown.map(({ event, first, last, byOutlet }): Prose[] => [
        ...titleAndDays(eventTitle(event.corpus), first === last ? first : `${first} to ${last}`),
        ...named.map(({ id }) => count(byOutlet.get(id) ?? 0)),
        ...(others.length > 0 ? [count(sum(others.map(({ id }) => byOutlet.get(id) ?? 0)))] : []),
      ]),
    ),
    paragraph([...(events.length > shown.length ? [words.shown(shown.length, events.length)] : []), words.limits]),
  ];
}

function coveredEvent(event: AnalysedEvent): Covered {
  const { articles } = event.corpus;
  const days = articles.flatMap(({ published }) => (published === '' ? [] : [published])).sort(byCodePoint);
  const byOutlet = new Map(
    [...groupsBy(articles, ({ outlet }) => outlet)].map(([outlet, own]) => [outlet, own.length]),
  );
  return { event, first: days[0] ?? '', last: days.at(-1) ?? '', articles: articles.length, byOutlet };
}

/** A title that has the days leaves them to their column. */
const titleAndDays = (title: string, days: string): [string, string] =>
  days === '' ? [title, '–'] : [title.endsWith(`, ${days}`) ? title.slice(0, -days.length - 2) : title, days];

const count = (articles: number) => (articles === 0 ? '–' : grouped(articles));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

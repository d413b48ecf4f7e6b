import type { BlockContent } from 'mdast';
import { acrossEventsWords, toneAcrossEvents } from '../prose/across-events.ts';
import { everySection } from '../prose/section-words.ts';
import { grouped, signed } from '../prose/wording.ts';
import type { AcrossEventsRow } from '../measures/events/across-events-table.ts';
import type { Study } from '../study/study.ts';
import { collapsed, columns, heading, link, list, marked, paragraph, type Prose, strong, table } from './nodes.ts';

/** Outlets that the table of the report holds. */
const mostOutlets = 20;
/** Events that an outlet must share before the text names it. */
const leastEvents = 5;

/** How outlets differ over all events, each compared with the others on the same event. */
export function acrossEventsSection(study: Study, rows: readonly AcrossEventsRow[], events: number): BlockContent[] {
  if (rows.length === 0) return [];
  const name = (outlet: string) => study.outlets.get(outlet)?.name ?? outlet;
  const largest = [...rows].sort((a, b) => b.events - a.events || b.words - a.words);
  const shown = largest.slice(0, mostOutlets);
  return [
    heading(2, acrossEventsWords.title),
    paragraph([strong(everySection.question), ` ${acrossEventsWords.question}`]),
    paragraph(toneSentence(rows, name)),
    table(
      columns(['outlet'], acrossEventsWords.columns),
      shown.map((row): Prose[] => [
        name(row.outlet),
        grouped(row.events),
        grouped(row.articles),
        row.tone_difference === null ? '–' : signed(row.tone_difference),
        interval(row.tone_low, row.tone_high, (value) => signed(value)),
        grouped(row.events_with_lowest_tone),
        row.quoted_share_difference === null ? '–' : signed(100 * row.quoted_share_difference, 0),
        interval(row.quoted_low, row.quoted_high, (value) => signed(100 * value, 0)),
      ]),
    ),
    paragraph([
      acrossEventsWords.events(events),
      ...(rows.length > shown.length ? [acrossEventsWords.shown(shown.length, rows.length)] : []),
      everySection.allRows,
      link('tables/across-events.csv', 'across-events.csv'),
      '.',
    ]),
    ...collapsed(
      everySection.methodAndLimits,
      paragraph(marked(acrossEventsWords.method)),
      list(acrossEventsWords.limits),
    ),
  ];
}

const interval = (low: number | null, high: number | null, show: (value: number) => string) =>
  low === null || high === null ? '–' : `${show(low)} to ${show(high)}`;

function toneSentence(rows: readonly AcrossEventsRow[], name: (outlet: string) => string): Prose {
  const several = rows.filter((row) => row.events >= leastEvents && row.tone_difference !== null);
  const clear = several
    .filter(({ tone_low, tone_high }) => tone_low !== null && tone_high !== null && tone_low * tone_high > 0)
    .map((row) => ({ name: name(row.outlet), difference: row.tone_difference ?? 0 }))
    .sort((a, b) => a.difference - b.difference);
  const { claim, rest } = toneAcrossEvents(clear, several.length, leastEvents);
  return [...(claim === '' ? [] : [strong(claim)]), rest];
}

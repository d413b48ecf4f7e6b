import type { BlockContent } from 'mdast';
import { counted, grouped, listed, signed } from '../prose/wording.ts';
import type { AcrossEventsRow } from '../measures/events/across-events.ts';
import type { Study } from '../study/study.ts';
import { code, collapsed, heading, link, list, paragraph, type Prose, strong, table } from './nodes.ts';

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
    heading(2, 'Across events'),
    paragraph([strong('Question.'), ' Do outlets differ in the same way on event after event?']),
    paragraph(toneSentence(rows, name)),
    table(
      [
        ['outlet'],
        ['events', 'right'],
        ['articles', 'right'],
        ['tone against the others', 'right'],
        ['95% interval', 'right'],
        ['lowest on', 'right'],
        ['quoted share against the others, in points', 'right'],
        ['95% interval', 'right'],
      ],
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
      `${counted(events, 'event')} in all. `,
      ...(rows.length > shown.length ? [`The ${shown.length} outlets on the most events, of ${rows.length}. `] : []),
      'All rows: ',
      link('tables/across-events.csv', 'across-events.csv'),
      '.',
    ]),
    ...collapsed(
      'How this was computed, and what limits it',
      paragraph([
        'On each event an outlet’s own-voice tone per 100 words is set against the mean of the other outlets’ on that event, and the differences are averaged over events; the same for the share of quoted words. The interval is a bootstrap over events (',
        code('analysis/measures/events/across-events.ts'),
        ').',
      ]),
      list(['Who covers an event at all is a choice, too, and is not seen here.']),
    ),
  ];
}

const interval = (low: number | null, high: number | null, show: (value: number) => string) =>
  low === null || high === null ? '–' : `${show(low)} to ${show(high)}`;

function toneSentence(rows: readonly AcrossEventsRow[], name: (outlet: string) => string): Prose {
  const several = rows.filter((row) => row.events >= leastEvents && row.tone_difference !== null);
  if (several.length < 2) return `No two outlets share ${leastEvents} events, so nothing is summed up in words.`;
  const clear = several
    .filter(({ tone_low, tone_high }) => tone_low !== null && tone_high !== null && tone_low * tone_high > 0)
    .sort((a, b) => (a.tone_difference ?? 0) - (b.tone_difference ?? 0));
  const compared = `Of ${several.length} outlets on at least ${leastEvents} events`;
  if (clear.length === 0) return [strong(`${compared}, none differs in tone from the others event after event.`)];
  const side = (sign: number, word: string) => {
    const own = clear.filter(({ tone_difference }) => (tone_difference ?? 0) * sign > 0);
    const shown = own.map((row) => `${name(row.outlet)} (${signed(row.tone_difference ?? 0)})`);
    return shown.length === 0 ? [] : [`${word}: ${listed(shown)}`];
  };
  return [
    strong(
      `${compared}, ${clear.length} ${clear.length === 1 ? 'has' : 'have'} a tone of their own event after event.`,
    ),
    ` ${[...side(-1, 'Harsher than the others on the same events'), ...side(1, 'Kinder')].join('. ')}. Tone per 100 own words; one outlet in twenty would stand here by chance.`,
  ];
}

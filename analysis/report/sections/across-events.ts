import type { BlockContent } from 'mdast';
import { counted, grouped, signed } from '../../findings/wording.ts';
import type { AcrossEventsRow } from '../../measures/events/across-events.ts';
import type { Study } from '../../study/study.ts';
import { code, collapsed, heading, link, list, paragraph, type Prose, strong, table } from '../nodes.ts';

/** Outlets that the table of the report holds. */
const mostOutlets = 20;
/** Events that an outlet must share before the text names it. */
const leastEvents = 3;

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
        ['quoted share against the others', 'right'],
        ['95% interval', 'right'],
      ],
      shown.map((row): Prose[] => [
        name(row.outlet),
        grouped(row.events),
        grouped(row.articles),
        row.tone_difference === null ? '–' : signed(row.tone_difference),
        interval(row.tone_low, row.tone_high, (value) => signed(value)),
        grouped(row.events_with_lowest_tone),
        row.quoted_share_difference === null ? '–' : `${signed(100 * row.quoted_share_difference, 0)} points`,
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
  const clear = several
    .filter(({ tone_low, tone_high }) => tone_low !== null && tone_high !== null && tone_low * tone_high > 0)
    .sort((a, b) => (a.tone_difference ?? 0) - (b.tone_difference ?? 0));
  if (several.length === 0) return 'No outlet shares three events with another, so nothing is summed.';
  const [first] = clear;
  if (!first) return [strong('No outlet’s tone differs from the others’ in the same way event after event.')];
  const direction = (first.tone_difference ?? 0) < 0 ? 'harsher' : 'kinder';
  return [
    strong(`${name(first.outlet)} is ${direction} in its own words than the others on the same events.`),
    ` By ${signed(first.tone_difference ?? 0)} per 100 words on average over ${counted(first.events, 'event')} (95% interval ${interval(first.tone_low, first.tone_high, (value) => signed(value))}); its words score lowest on ${grouped(first.events_with_lowest_tone)}.`,
  ];
}

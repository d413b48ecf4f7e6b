import { expect, it } from 'vitest';
import { acrossEventsRows, type EventRows } from '../../analysis/measures/events/across-events.ts';
import type { ArticleRow } from '../../analysis/measures/articles/articles-table.ts';
import type { SentimentRow } from '../../analysis/measures/sentiment/sentiment-table.ts';

/** An event on which each outlet has one article of 100 words, with its tone and its quoted words. */
function event(outlets: Record<string, [tone: number, quoted: number]>): EventRows {
  const entries = Object.entries(outlets);
  return {
    articles: entries.map(([outlet, [, quoted]]) => ({ outlet, words: 100, quoted_words: quoted }) as ArticleRow),
    sentiment: entries.map(
      ([outlet, [tone]]) => ({ outlet, voice: 'outlet', scorer: 'afinn', score_per_100_words: tone }) as SentimentRow,
    ),
  };
}

it('compares an outlet with the others on the same event before it sums', () => {
  const rows = acrossEventsRows([event({ a: [-9, 0], b: [-8, 10] }), event({ a: [2, 0], b: [5, 30] })]);
  expect(rows.map(({ outlet, tone_difference }) => [outlet, tone_difference])).toEqual([
    ['a', -2],
    ['b', 2],
  ]);
});

it('leaves out events that only one outlet covers', () => {
  const rows = acrossEventsRows([event({ a: [-9, 0] }), event({ a: [1, 0], b: [0, 0] })]);
  expect(rows[0]).toMatchObject({ outlet: 'a', events: 1, tone_difference: 1 });
});

it('counts the events on which an outlet alone is lowest or quotes most', () => {
  const [a] = acrossEventsRows([event({ a: [-1, 5], b: [0, 5] }), event({ a: [-1, 9], b: [0, 5], c: [-2, 0] })]);
  expect(a).toMatchObject({ events_with_lowest_tone: 1, events_with_most_quoted: 1 });
});

it('has no mean where no tone could be scored', () => {
  const unscored: EventRows = { ...event({ a: [0, 0], b: [0, 0] }), sentiment: [] };
  expect(acrossEventsRows([unscored])[0]).toMatchObject({ tone_difference: null, tone_low: null });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentimentWordsTable, type SentimentWordRow } from '../../analysis/measures/sentiment/sentiment-words-table.ts';
import { frameOf, rowsOf } from '../../analysis/measures/frame.ts';
import { pivot, sumBy, where } from '../../analysis/measures/frame-operations.ts';

const row = (outlet: string, word: string, contribution: number): SentimentWordRow => ({
  ...{ outlet, event: '', voice: 'all', word, valence: 2, count: 1, contribution },
});

/** Keys that danfojs orders anew, throws at, or joins wrongly. */
const keys = fc.constantFrom('10', '2', '007', 'constructor', '__proto__', 'a-b', 'a', 'b', '', 'toString');
const rows = fc.array(
  fc.tuple(keys, keys, fc.integer({ min: -9, max: 9 })).map(([outlet, word, value]) => row(outlet, word, value)),
  { maxLength: 20 },
);

it('sums by a key as a loop does, in the order in which keys come', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const sums = new Map<string, number>();
      for (const { word, contribution } of all) sums.set(word, (sums.get(word) ?? 0) + contribution);
      const frame = await frameOf(sentimentWordsTable, all);
      expect([...sumBy(frame, 'word', 'contribution')]).toEqual([...sums]);
    }),
  );
});

it('keeps the rows that have some values, none of them included', async () => {
  await fc.assert(
    fc.asyncProperty(rows, keys, async (all, key) => {
      const frame = where(await frameOf(sentimentWordsTable, all), { word: key, voice: 'all' });
      expect(rowsOf(sentimentWordsTable, frame)).toEqual(all.filter(({ word }) => word === key));
    }),
  );
});

it('looks a cell up by two keys, and tells two keys apart that would join alike', async () => {
  const frame = await frameOf(sentimentWordsTable, [
    row('a-b', 'x', 1),
    row('a', 'b-x', 2),
    row('constructor', 'x', 3),
  ]);
  const cell = pivot(frame, { rows: 'outlet', columns: 'word', cells: 'contribution' });
  expect([cell('a-b', 'x'), cell('a', 'b-x'), cell('constructor', 'x'), cell('a', 'x')]).toEqual([1, 2, 3, undefined]);
});

it('does not spread two rows over one cell', async () => {
  const frame = await frameOf(sentimentWordsTable, [row('a', 'x', 1), row('a', 'x', 2)]);
  expect(() => pivot(frame, { rows: 'outlet', columns: 'word', cells: 'count' })).toThrow(
    'expected one row for a and x',
  );
});

it('says which column a frame lacks', async () => {
  const frame = await frameOf(sentimentWordsTable, [row('a', 'x', 1)]);
  expect(() => sumBy(frame, 'paper', 'count')).toThrow('expected a column `paper`, got outlet, event');
});

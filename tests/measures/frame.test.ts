import { describe, expect, it } from 'vitest';

import { frameOf, rowsOf } from '../../analysis/measures/frame.ts';
import { placementTable } from '../../analysis/measures/emphasis/placement-table.ts';
import { columnNames, defineTable, list } from '../../analysis/measures/table.ts';
import { type SegmentRow, segmentsTable } from '../../analysis/measures/articles/segments-table.ts';
import { type SentimentRow, sentimentTable } from '../../analysis/measures/sentiment/sentiment-table.ts';
import { sentimentWordsTable, type SentimentWordRow } from '../../analysis/measures/sentiment/sentiment-words-table.ts';

const word = (term: string, contribution: number): SentimentWordRow => ({
  ...{ outlet: 'x', event: '', voice: 'all', word: term, valence: 2, count: 1, contribution },
});
const unscored: SentimentRow = {
  ...{ outlet: 'x', event: '', voice: 'quoted', scorer: 'vader', words: 0, matched_words: 0 },
  ...{ coverage: null, score_per_100_words: null, low: null, high: null },
};
const scored: SentimentRow = {
  ...unscored,
  voice: 'outlet',
  words: 7,
  coverage: 0.1,
  score_per_100_words: -0.1,
  low: -16777217,
  high: 1e300,
};

describe('frameOf', () => {
  it('orders columns as the table does, not as the rows do', async () => {
    const { outlet, ...rest } = word('war', -2);
    const frame = await frameOf(sentimentWordsTable, [word('good', 3), { ...rest, outlet }]);
    expect(frame.columns).toEqual(columnNames(sentimentWordsTable));
    expect(rowsOf(sentimentWordsTable, frame)[1]).toEqual(word('war', -2));
  });

  it('keeps the columns of an empty table', async () => {
    const frame = await frameOf(placementTable, []);
    expect(frame.columns).toEqual(columnNames(placementTable));
    expect(rowsOf(placementTable, frame)).toEqual([]);
  });

  it('types columns as the table does, whatever the first cells look like', async () => {
    const rows = [...Array.from({ length: 40 }, () => word('7', 1)), word('x', 1.5)];
    const types = (await frameOf(sentimentWordsTable, rows)).dtypes;
    expect(types.slice(3)).toEqual(['string', 'int32', 'int32', 'float32']);
  });

  it('joins several values of a cell, and parts them again', async () => {
    const table = defineTable({ name: 'kites', means: 'A kite.', columns: { colours: list('its colours') } });
    const rows = [{ colours: ['red', 'blue'] }, { colours: [] }, { colours: ['red'] }];
    const frame = await frameOf(table, rows);
    expect(frame.values).toEqual([['red;blue'], [''], ['red']]);
    expect(rowsOf(table, frame)).toEqual(rows);
  });

  it('makes a frame of a single row', async () => {
    expect(rowsOf(sentimentWordsTable, await frameOf(sentimentWordsTable, [word('a', 1)]))).toEqual([word('a', 1)]);
  });
});

describe('rowsOf', () => {
  it('gives back numbers to the last digit, and what is not known as null', async () => {
    expect(rowsOf(sentimentTable, await frameOf(sentimentTable, [scored, unscored]))).toEqual([scored, unscored]);
  });

  it('gives back booleans', async () => {
    const row = (measured: boolean): SegmentRow => ({
      ...{ article: 'a', event: '', kind: 'caption', start: 0, end: 3, text: '' },
      measured,
    });
    expect(rowsOf(segmentsTable, await frameOf(segmentsTable, [row(true), row(false)]))).toEqual([
      row(true),
      row(false),
    ]);
  });

  it('gives back words that look like numbers, or like the insides of an object', async () => {
    const rows = ['constructor', '__proto__', 'hasOwnProperty', 'NaN', 'null', '007', '', '=1+1'].map((term) =>
      word(term, 1),
    );
    expect(rowsOf(sentimentWordsTable, await frameOf(sentimentWordsTable, rows))).toEqual(rows);
  });

  it('types rows again after danfojs sorted and cut them', async () => {
    const frame = await frameOf(sentimentWordsTable, [word('low', -3), word('high', 4), word('mid', 1)]);
    const leading = frame.sortValues('contribution', { ascending: false }).head(2);
    expect(rowsOf(sentimentWordsTable, leading).map((row) => row.word)).toEqual(['high', 'mid']);
  });

  it('finds no rows in a query that nothing answers', async () => {
    const frame = await frameOf(sentimentWordsTable, [word('low', -3)]);
    expect(rowsOf(sentimentWordsTable, frame.query(frame.column('contribution').gt(0)))).toEqual([]);
  });

  it('names the column that a frame lacks', async () => {
    const frame = (await frameOf(sentimentWordsTable, [word('low', -3)])).drop({ columns: ['word'] });
    expect(() => rowsOf(sentimentWordsTable, frame)).toThrow('sentiment-words: expected a column `word`');
  });
});

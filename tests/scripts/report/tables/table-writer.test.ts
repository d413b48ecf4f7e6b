import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { defineTable, integer, list, number, orEmpty, text } from '../../../../analysis/measures/table.ts';
import { tableWriter } from '../../../../scripts/report/tables/table-writer.ts';

const rain = defineTable({
  name: 'rain',
  means: 'One day of one outlet.',
  columns: {
    outlet: text('the outlet'),
    day: integer('the day'),
    share: orEmpty(number('share of words')),
    words: list('its words'),
  },
});
const rows = [1, 2, 3].flatMap((day) =>
  ['gazette', 'herald'].map((outlet) => ({
    ...{ outlet, day, share: day === 2 ? null : day / 3, words: ['wet', '=cold'] },
  })),
);

const filesOf = (bytes?: number) => {
  const writer = tableWriter(rain, bytes);
  writer.add(rows);
  return writer.finish();
};

test('Parquet has every row, numbers as they are and nothing for a spreadsheet', async () => {
  const read = await parquetReadObjects({ file: new Uint8Array(filesOf().parquet).buffer });
  expect(read).toEqual(rows.map((row) => ({ ...row, words: 'wet;=cold' })));
});

test('a CSV that would be too long has the first rows of each outlet, and says so', () => {
  const { csv, rows: count, leading } = filesOf(120);
  expect(Buffer.from(csv).toString().split('\n').slice(1, -1)).toEqual([
    "gazette,1,0.333333,wet;'=cold",
    "herald,1,0.333333,wet;'=cold",
  ]);
  expect({ count, leading }).toEqual({ count: 6, leading: { rows: 2, ofEach: 1 } });
});

test('a table without rows has its columns in both files', async () => {
  const { csv, parquet } = tableWriter(rain).finish();
  expect(Buffer.from(csv).toString()).toBe('outlet,day,share,words\n');
  expect(await parquetReadObjects({ file: new Uint8Array(parquet).buffer })).toEqual([]);
});

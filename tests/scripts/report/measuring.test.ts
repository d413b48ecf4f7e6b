import { expect, test } from 'vitest';
import { tableNames } from '../../../analysis/measures/measures.ts';
import { startMeasuring } from '../../../scripts/report/measuring.ts';
import type { TableFiles } from '../../../scripts/report/tables/table-writer.ts';
import { exampleCorpus } from '../../corpus/example-study.ts';

const corpus = exampleCorpus([
  { outlet: 'gazette', text: 'The good ferry sank. “A terrible day,” said Ann Lee. The good crew swam.' },
  { outlet: 'herald', text: 'The old ferry sank in the rain. The rain fell on the old crew of the ferry.' },
]);
const csvOf = (tables: readonly TableFiles[], name: string) =>
  Buffer.from(tables.find(({ table }) => table === name)?.csv ?? []).toString();
const event = { corpus, repeats: { articles: [], pairs: [] } };

test.each([
  { cores: 2, isMostlyKept: false },
  { cores: 2, isMostlyKept: true },
  { cores: 3, isMostlyKept: false },
  { cores: 5, isMostlyKept: false },
])('other threads measure what this one would: $cores cores, mostly kept $isMostlyKept', async (options) => {
  const here = startMeasuring(0, { longFrom: Infinity });
  const there = startMeasuring(0, { longFrom: 0, ...options });
  const [near, far] = [await here.measure(event), await there.measure(event)];
  expect(Object.keys(far).sort()).toEqual([...tableNames].sort());
  // Here each label has its form for comparison, too, which is no column.
  expect(near).toMatchObject({ ...far });
  expect(far.labels.length).toBeGreaterThan(0);
  const [ours, theirs] = [await here.tables(), await there.tables()];
  await there.end();
  const bytes = (tables: readonly TableFiles[]) =>
    new Map(tables.map(({ table, csv, parquet }) => [table, [Buffer.from(csv).toString(), Buffer.from(parquet)]]));
  expect(bytes(theirs)).toEqual(bytes(ours));
  expect([...bytes(ours).keys()].sort()).toEqual(['labels', 'tone-position', 'word-choice']);
  const words = csvOf(ours, 'word-choice');
  expect(words.split('\n').filter((line) => line.startsWith('herald,,outlet,ferry,1,2,1,'))).toHaveLength(1);
});

test('the events of a study stand in one table, in the order in which they came', async () => {
  const events = startMeasuring(0, { longFrom: Infinity });
  for (const name of ['flood', 'fire']) void events.measure({ ...event, corpus: { ...corpus, event: name } });
  const words = csvOf(await events.tables(), 'word-choice');
  const rows = words.trimEnd().split('\n');
  expect(rows.filter((row) => row.startsWith('outlet,event,'))).toHaveLength(1);
  const order = rows.slice(1).map((row) => row.split(',')[1]);
  expect(new Set(order)).toEqual(new Set(['flood', 'fire']));
  expect(order.lastIndexOf('flood')).toBeLessThan(order.indexOf('fire'));
});

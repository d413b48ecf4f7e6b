import { expect, test } from 'vitest';
import { counting } from '../../../scripts/report/counting.ts';
import { exampleCorpus } from '../../corpus/example-study.ts';

const corpus = exampleCorpus([
  { outlet: 'gazette', text: 'The good ferry sank. “A terrible day,” said Ann Lee. The good crew swam.' },
  { outlet: 'herald', text: 'The old ferry sank in the rain. The rain fell on the old crew of the ferry.' },
]);

test('another thread counts what this one would', async () => {
  const here = counting(Infinity);
  const there = counting(0);
  expect(await there.add(corpus)).toEqual(await here.add(corpus));
  const csv = Buffer.from(await there.wordChoiceCsv()).toString();
  expect(csv).toBe(Buffer.from(await here.wordChoiceCsv()).toString());
  expect(csv.split('\n').filter((line) => line.startsWith('herald,,outlet,ferry,1,2,1,'))).toHaveLength(1);
});

test('the events of a study stand in one table, in the order in which they came', async () => {
  const events = counting(Infinity);
  for (const event of ['flood', 'fire']) await events.add({ ...corpus, event });
  const rows = Buffer.from(await events.wordChoiceCsv())
    .toString()
    .trimEnd()
    .split('\n');
  expect(rows.filter((row) => row.startsWith('outlet,event,'))).toHaveLength(1);
  const order = rows.slice(1).map((row) => row.split(',')[1]);
  expect(new Set(order)).toEqual(new Set(['flood', 'fire']));
  expect(order.lastIndexOf('flood')).toBeLessThan(order.indexOf('fire'));
});

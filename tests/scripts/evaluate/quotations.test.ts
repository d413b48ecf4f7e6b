import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

import { evaluateQuotations } from '../../../scripts/evaluate/quotations.ts';

const text = '🚢 came late. “The bridge will open in May,” Mei Tan said. The “old ferry” sank, “she” says.';
const gold = { article: 'one', source: 'Mei Tan', label: 'direct', content_spans: [[13, 43]] };

async function labelled(row: object, said = text): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quotations-'));
  await writeFile(path.join(folder, 'articles.jsonl'), `${JSON.stringify({ id: 'one', text: said })}\n`);
  await writeFile(path.join(folder, 'attributions.jsonl'), `${JSON.stringify(row)}\n`);
  return path.join(folder, 'attributions.jsonl');
}

it('scores quotations and speakers by code points, beside what any two marks hold', async () => {
  const [ours, marks] = await evaluateQuotations([await labelled(gold)]);
  expect(ours).toMatchObject({ kind: 'direct', gold: 1, found: 1, f1: 1, precisionOfSpeaker: 1 });
  expect(marks).toMatchObject({ method: 'quotation marks', found: 2, precision: 0.5, recall: 1 });
});

it('takes the pieces of one quotation together', async () => {
  const split = '“The bridge will open in May,” Mei Tan said. “Nobody will wait for the ferry.”';
  const spans = [
    [0, 30],
    [45, 78],
  ];
  const [ours, marks] = await evaluateQuotations([await labelled({ ...gold, content_spans: spans }, split)]);
  expect(ours).toMatchObject({ found: 2, precision: 1, recall: 1, precisionOfSpeaker: 1 });
  expect(marks).toMatchObject({ found: 2, precision: 0.5, recall: 1, f1AnyKind: 1 });
});

it('says which row is not as expected', async () => {
  const file = await labelled({ article: 'one' });
  await expect(evaluateQuotations([file])).rejects.toThrow(`${file}:1: expected \`article\`, \`label\``);
});

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

import { evaluateQuotations } from '../../../scripts/evaluate/quotations.ts';

const text = '🚢 came late. “The bridge will open in May,” Mei Tan said. The ferry is “old” news.';
const gold = { article: 'one', source: 'Mei Tan', label: 'direct', content_spans: [[13, 43]] };

async function labelled(row: object): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quotations-'));
  await writeFile(path.join(folder, 'articles.jsonl'), `${JSON.stringify({ id: 'one', text })}\n`);
  await writeFile(path.join(folder, 'attributions.jsonl'), `${JSON.stringify(row)}\n`);
  return path.join(folder, 'attributions.jsonl');
}

it('scores quotations and speakers by code points, beside what any two marks hold', async () => {
  const [ours, marks] = await evaluateQuotations([await labelled(gold)]);
  expect(ours).toMatchObject({ kind: 'direct', gold: 1, found: 1, f1: 1, precisionOfSpeaker: 1 });
  expect(marks).toMatchObject({ method: 'quotation marks', found: 2, precision: 0.5, recall: 1 });
});

it('says which row is not as expected', async () => {
  const file = await labelled({ article: 'one' });
  await expect(evaluateQuotations([file])).rejects.toThrow(`${file}:1: expected \`article\`, \`label\``);
});

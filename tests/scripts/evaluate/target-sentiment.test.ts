import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { evaluateTargetSentiment } from '../../../scripts/evaluate/target-sentiment.ts';

const fileOf = async (rows: readonly object[]) => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'tone-')), 'rows.jsonl');
  await writeFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return file;
};

it('scores ours beside VADER, and says how many are right at each confidence', async () => {
  const text = 'Lee lied again and shamelessly cheated the voters.';
  const file = await fileOf(['negative', 'positive'].map((label) => ({ text, from: 0, to: 3, label })));
  const scores = await evaluateTargetSentiment([file]);
  const of = (method: string) => scores.find((score) => score.method === method);
  // One of two is right; F1 of negative is 2/3, of positive and neutral 0.
  expect(of('ours')).toMatchObject({ sentences: 2, precision: 0.5, f1Macro: expect.closeTo(2 / 9, 5) as number });
  expect(scores.filter(({ method }) => method.includes('confidence')).map(({ sentences }) => sentences)).toContain(2);
});

it('says which row is not as expected', async () => {
  const file = await fileOf([{ text: 'Lee lied.', from: 0, to: 30, label: 'negative' }]);
  await expect(evaluateTargetSentiment([file])).rejects.toThrow(/rows\.jsonl:1: expected `text`, a span/);
});

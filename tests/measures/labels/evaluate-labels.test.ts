import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { evaluateLabels } from '../../../scripts/evaluate/labels.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'labels-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (name: string, rows: readonly object[]) => {
  const file = join(folder, name);
  await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  return file;
};

describe('evaluateLabels', () => {
  it('scores pairs of outlet and label of the best referent', async () => {
    const articles = ['a', 'b', 'c'].map((outlet) => ({
      id: outlet,
      event: '1',
      outlet,
      text: 'Police saw the kite.',
    }));
    const labels = { a: [['the kite', 8]], b: [['The kite', 1]], c: [['a toy', 1]] };
    const files = [
      await write('articles.jsonl', articles),
      await write('gold.jsonl', [{ event: '1', target: 'kite', labels }]),
    ];
    const [target] = (await evaluateLabels(files)).targets;
    expect(target).toMatchObject({ referent: 'kite', labels: 3, precision: 2 / 3, recall: 2 / 3 });
  });

  it('says what it needs where a file is missing', async () => {
    await expect(evaluateLabels([])).rejects.toThrow('expected articles.jsonl and labels_by_target.jsonl');
  });
});

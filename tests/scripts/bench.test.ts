import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { benchTable, summarised } from '../../scripts/bench/bench-table.ts';
import { root } from '../../scripts/root.ts';

const start = (...given: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts', 'start.mjs'), ...given], { cwd: root, encoding: 'utf8' });

const cost = (wall: number) => ({ wall, cpu: 2 * wall, peak: 3e6 });
const corpus = { articles: 1, words: 100, bytes: 2e6 };

test('the table of a benchmark has the middle of all runs, their spread, speeds and the ratio to the baseline', () => {
  const ours = summarised([{ scan: cost(1) }, { scan: cost(4) }, { scan: cost(2) }]);
  const [, , row] = benchTable(ours, corpus, summarised([{ scan: cost(8) }])).split('\n');
  expect(row).toBe('| scan | 2.00 | 1.00–4.00 | 4.00 | 3 | 50 | 1.00 | 8.00 | 0.25 |');
});

test('a benchmark times the stages that it is asked for, and writes them as JSON', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
  const articles = ['gazette', 'herald'].map((outlet) => ({ outlet, text: `The ferry sank, the ${outlet} wrote.` }));
  writeFileSync(join(folder, 'sea.jsonl'), articles.map((article) => JSON.stringify(article)).join('\n'));
  const json = join(folder, 'told.json');
  start('bench', join(folder, 'sea.jsonl'), '--runs', '1', '--stage', 'scan,word-choice', '--json', json);
  const told = JSON.parse(readFileSync(json, 'utf8')) as { corpus: { articles: number }; stages: object };
  expect([told.corpus.articles, Object.keys(told.stages)]).toEqual([2, ['scan', 'word-choice']]);
}, 60_000);

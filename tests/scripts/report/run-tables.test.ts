import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../../scripts/report/run.ts';
import { askedMeasures } from '../../../scripts/report/asked-measures.ts';
import { runTables } from '../../../scripts/report/run-tables.ts';

let folder = '';
let said = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tables-'));
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((said += String(text)), true));
  const rows = ['flood', 'fire'].flatMap((event) =>
    ['Gazette', 'Herald'].map((outlet) => ({
      ...{ outlet, event, date: '2024-05-01', title: `A ${event} in Bern` },
      text: `The terrible ${event} came to Bern. “We warned of the ${event},” Ann Lee told the ${outlet}. Lee blamed Adam Berg.`,
    })),
  );
  writeFileSync(join(folder, 'bern.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const at = (...names: string[]) => join(folder, ...names);
const tablesOf = (measures: string, more = {}) =>
  runTables([at('bern.jsonl')], { measures, out: at('out'), cache: false, quiet: true, ...more });

test('the tables of some measures have the bytes that they have in a report, and nothing else is written', async () => {
  expect(await tablesOf('sentiment, judging-words,duplicates')).toBe(0);
  expect(await run([at('bern.jsonl')], { out: at('whole'), cache: false, quiet: true })).toBe(0);
  const names = ['duplicates', 'sentiment', 'sentiment-words', 'tone-position', 'judging-words'];
  const files = names.flatMap((name) => [`${name}.csv`, `${name}.parquet`]);
  expect(readdirSync(at('out')).sort()).toEqual(['datapackage.json', 'manifest.json', 'tables']);
  expect(readdirSync(at('out', 'tables')).sort()).toEqual(['README.md', ...files].sort());
  for (const file of files)
    expect(readFileSync(at('out', 'tables', file)).equals(readFileSync(at('whole', 'tables', file))), file).toBe(true);
  expect(readFileSync(at('out', 'tables', 'README.md'), 'utf8')).not.toContain('report.md');
  // Other measures take the place of those that were there.
  expect(await tablesOf('sources')).toBe(0);
  expect(readdirSync(at('out', 'tables')).sort()).toEqual(['README.md', 'sources.csv', 'sources.parquet']);
});

test('a measure is made with those whose tables it reads', () => {
  const { made, tables } = askedMeasures('judging-words');
  expect([...made].sort()).toEqual(['judging-words', 'labels', 'quotations']);
  expect(tables).toEqual(['judging-words']);
});

test('what is no measure, no place for tables or said of a report is told, and nothing is written', async () => {
  expect(await tablesOf('sentiment,tone')).toBe(1);
  expect(await tablesOf('')).toBe(1);
  expect(await tablesOf('sentiment', { out: undefined })).toBe(1);
  expect(await tablesOf('sentiment', { check: true, engine: 'slurm' })).toBe(1);
  expect(said).toMatch(/expected some of articles,word-choice,.*, got tone/);
  expect(said).toContain('expected --out <folder> beside it');
  expect(said).toContain('expected tables alone, got --check and --engine');
  expect(readdirSync(folder)).toEqual(['bern.jsonl']);
  await run([at('bern.jsonl')], { out: at('out'), cache: false, quiet: true });
  expect(await tablesOf('sentiment')).toBe(1);
  expect(said).toContain('got a report; choose another --out');
  expect(readdirSync(at('out'))).toContain('report.md');
});

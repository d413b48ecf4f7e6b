import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differencesFrom } from '../../../scripts/verify/differences.ts';
import { type ReadReport, readReport } from '../../../scripts/verify/read-report.ts';
import { verifyReport } from '../../../scripts/verify/verify-report.ts';

const folder = 'reports/blinken-qin-2023';
const shipped = readReport(folder);

/** The shipped report with other content in some files, and a manifest that lists them as they are now. */
function tampered(changes: Readonly<Record<string, ((text: string) => string) | undefined>>): ReadReport {
  const bytes = (path: string) => {
    if (!(path in changes)) return shipped.bytes(path);
    const change = changes[path];
    return change && Buffer.from(change(readFileSync(join(folder, path), 'utf8')));
  };
  const outputs = new Map(
    [...shipped.outputs.keys()].flatMap((path) => {
      const there = bytes(path);
      return there ? [[path, createHash('sha256').update(there).digest('hex')] as const] : [];
    }),
  );
  return { ...shipped, outputs, bytes, text: (path) => bytes(path)?.toString('utf8') };
}

const article = [...shipped.outputs.keys()].find((path) => path.startsWith('articles/')) ?? '';
const [quoted = ''] = /“[^”]{40,}(?=” — \[)/.exec(shipped.text('report.md') ?? '') ?? [];

test('the shipped report holds', async () => {
  expect(await verifyReport(shipped)).toEqual([]);
});

test.each([
  ['a word of an article', { [article]: (text: string) => text.replaceAll('Blinken', 'Blinked') }, 'findings.json'],
  [
    'a word of a passage',
    { 'report.md': (text: string) => text.replace(quoted, quoted.replace(/ \p{L}+/u, ' never')) },
    'report.md',
  ],
  ['a digit of a finding', { 'report.md': (text: string) => text.replaceAll('54%', '45%') }, 'report.md'],
  [
    'a place in a table',
    { 'tables/quotations.csv': (text: string) => text.replace(/,(\d{3,4}),(\d{3,4}),/, ',1,9,') },
    'tables/quotations.csv',
  ],
  [
    'a number of a table',
    {
      'tables/emphasis.csv': (text: string) => text.replace(/^(kyodo,talks,all,Qin's return visit,.*,)(\d+)$/m, '$19'),
    },
    'tables/emphasis.csv',
  ],
  [
    'a number of a finding and of the report',
    {
      'findings.json': (text: string) => text.replaceAll('has 115', 'has 511'),
      'report.md': (text: string) => text.replaceAll('has 115', 'has 511'),
    },
    'findings.json',
  ],
  [
    'a passage that is linked to another line',
    {
      'report.md': (text: string) => text.replace(/(” — \[[^\]]*\]\([^)#]*#L)(\d+)/u, (_, link: string) => `${link}1`),
    },
    'report.md',
  ],
  ['a list of findings that is none', { 'findings.json': () => '{}' }, 'findings.json'],
  ['text in the place of findings', { 'findings.json': () => 'nothing' }, 'findings.json'],
  ['a figure that is gone', { 'figures/actors.png': undefined }, 'report.md'],
])('%s is found, although the manifest was made right', async (_, changes, file) => {
  const problems = await verifyReport(tampered(changes));
  expect(problems.map((problem) => problem.file)).toContain(file);
});

test('a file that is not what its study gives is told with its line', () => {
  const report = tampered({ 'tables/actors.csv': (text) => text.replace(/(\n[^\n]*\n[^\n]*),\d+,/, '$1,999,') });
  const files = new Map([...shipped.outputs.keys()].map((path) => [path, shipped.bytes(path) ?? '']));
  expect(differencesFrom(report, files)).toMatchObject([{ file: 'tables/actors.csv', line: 3 }]);
});

test('a table of which the CSV has a part is verified by its Parquet', async () => {
  const first = (text: string) => text.slice(0, text.indexOf('\n', text.indexOf('\n') + 1) + 1);
  expect(await verifyReport(tampered({ 'tables/emphasis.csv': first }))).toEqual([]);
});

import { expect, test } from 'vitest';
import { compareFolder } from '../../../scripts/report/compare-folder.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

test('differences are told in words, and files that nobody listed do not matter', async () => {
  const manifest = '{ "outputs": { "report.md": "", "old.csv": "" } }';
  const target = await temporaryStudy({
    'report.md': 'one',
    'same.csv': 'é',
    'notes.txt': 'mine',
    'manifest.json': manifest,
  });
  const files = new Map([
    ['tables/y.csv', ''],
    ['same.csv', 'é'],
    ['report.md', 'two'],
  ]);
  expect(await compareFolder(target, files)).toEqual([
    'report.md: differs',
    'tables/y.csv: missing',
    'old.csv: no longer made',
  ]);
});

test('of a folder that is not there everything is missing', async () => {
  const target = `${await temporaryStudy({})}/gone`;
  expect(await compareFolder(target, new Map([['report.md', '']]))).toEqual(['report.md: missing']);
});

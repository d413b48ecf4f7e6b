import { expect, test } from 'vitest';
import { compareFolder } from '../../../scripts/report/compare-folder.ts';
import { manifest } from '../../../scripts/report/manifest.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

test('differences are told in words, and files that nobody listed do not matter', async () => {
  const outputs = new Map([
    ['report.md', ''],
    ['old.csv', ''],
  ]);
  const target = await temporaryStudy({
    'report.md': 'one',
    'same.csv': 'é',
    'notes.txt': 'mine',
    'manifest.json': manifest({ inputs: new Map(), settings: {}, outputs, packages: {} }),
  });
  const files = new Map([
    ['tables/y.csv', ''],
    ['same.csv', 'é'],
    ['report.md', 'two'],
  ]);
  expect(compareFolder(target, files)).toEqual([
    'report.md: differs',
    'tables/y.csv: missing',
    'old.csv: no longer made',
  ]);
});

test('of a folder that is not there everything is missing', async () => {
  const target = `${await temporaryStudy({})}/gone`;
  expect(compareFolder(target, new Map([['report.md', '']]))).toEqual(['report.md: missing']);
});

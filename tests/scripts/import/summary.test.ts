import { expect, test } from 'vitest';
import { summary } from '../../../scripts/import/run-import.ts';

const at = (id: string) => ({ id, file: `${id}.txt` });

test('an import ends with counts, outlets, proposals and the next command', () => {
  const imported = {
    articles: [{ ...at('a'), outlet: 'Fox News' }, { ...at('b'), outlet: 'FOX NEWS' }, at('c')],
    refused: [{ file: 'd.txt', reason: 'expected an article, got no words' }],
    skipped: 1,
    ...{ replaced: [], kept: [], rows: new Set<string>() },
    notes: new Map([
      ['read as windows-1252', 2],
      ['not used: column `Seite`', 1],
    ]),
    madeStudyFile: true,
    toAdd: [],
  };
  expect(summary(imported, 'data/rain')).toEqual([
    'data/rain: 3 articles read, 1 refused, 1 there already',
    '  outlets: Fox News 1, FOX NEWS 1, (no outlet) 1',
    '  2 articles: read as windows-1252',
    '  not used: column `Seite`',
    '  one outlet? FOX NEWS / Fox News',
    '  to merge them, give one of each `aliases` in data/rain/study.yaml',
    '  made data/rain/study.yaml: look through it',
    '  next: npm run report -- data/rain',
  ]);
});

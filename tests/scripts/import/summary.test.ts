import { expect, test } from 'vitest';
import { summary } from '../../../scripts/import/run-import.ts';

test('an import ends with counts, outlets, proposals and the next command', () => {
  const imported = {
    articles: [{ id: 'a', outlet: 'Fox News' }, { id: 'b', outlet: 'FOX NEWS' }, { id: 'c' }],
    refused: [{ file: 'd.txt', reason: 'expected an article, got no words' }],
    skipped: 1,
    notes: new Map([['read as windows-1252', 2]]),
    madeStudyFile: true,
    toAdd: [],
  };
  expect(summary(imported, 'data/rain')).toEqual([
    'data/rain: 3 articles read, 1 refused, 1 there already',
    '  outlets: Fox News 1, FOX NEWS 1, (no outlet) 1',
    '  2 articles: read as windows-1252',
    '  one outlet? FOX NEWS / Fox News',
    '  to merge them, give one of each `aliases` in data/rain/study.yaml',
    '  made data/rain/study.yaml: look through it',
    '  next: npm run report -- data/rain',
  ]);
});

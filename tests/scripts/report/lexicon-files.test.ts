import { expect, it } from 'vitest';
import { lexiconFiles } from '../../../scripts/report/lexicon-files.ts';

it('lists word lists and rule tables by their path, and no code, page or licence', async () => {
  const names = [...(await lexiconFiles()).keys()];
  expect(names).toContain('language/english/negators.csv');
  expect(names).toEqual(expect.arrayContaining(['lines/date-lines.ts', 'lines/page-furniture.ts']));
  expect(names).not.toContain('language/english/negators.ts');
  expect(names.filter((name) => /README|LICENSES/.test(name))).toEqual([]);
});

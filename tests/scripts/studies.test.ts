import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findStudies } from '../../scripts/studies.ts';
import { temporaryStudy } from '../study/temporary-study.ts';

test('studies are the folders of data that hold a study file, sorted', async () => {
  const root = await temporaryStudy({
    'data/b/study.yaml': '',
    'data/a/study.yaml': '',
    'data/c/x.txt': '',
    'data/d.txt': '',
  });
  expect(await findStudies(root)).toEqual([join(root, 'data/a'), join(root, 'data/b')]);
});

test('a project without data has no studies', async () => {
  expect(await findStudies(await temporaryStudy({}))).toEqual([]);
});

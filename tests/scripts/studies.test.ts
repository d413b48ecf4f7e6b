import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { findStudies, meantStudies } from '../../scripts/studies.ts';
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

const project = () => temporaryStudy({ 'data/ferry/study.yaml': '', 'data/rain/study.yaml': '', 'pages/a.txt': 'x' });

test('a study may be meant by its bare name, all of them by data, and a path stays a path', async () => {
  const root = await project();
  const names = async (...given: string[]) => (await meantStudies(given, root)).map((path) => basename(path));
  expect(await names('rain')).toEqual(['rain']);
  expect(await names(join(root, 'data'))).toEqual(['ferry', 'rain']);
  expect(await names()).toEqual(['ferry', 'rain']);
  expect(await meantStudies([join(root, 'pages'), '-'], root)).toEqual([join(root, 'pages'), '-']);
});

test.each([
  ['fery', 'did you mean ferry?'],
  ['zebra-crossing', '(studies: ferry, rain)'],
])('“%s”, which is neither, is told with a way out', async (name, hint) => {
  await expect(meantStudies([name], await project())).rejects.toThrow(hint);
});

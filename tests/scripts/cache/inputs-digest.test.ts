import { execFileSync } from 'node:child_process';
import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestInputs } from '../../../scripts/cache/inputs-digest.ts';
import { loadStudy } from '../../../scripts/report/load-study.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

const rain = {
  'study.yaml': 'title: Rain',
  'articles/a.txt': 'Rain.',
  'articles/b.txt': '',
  'articles/c.jpg': '\u0089PNG',
};

test.each(['rain', 'rain/articles', 'rain/articles/a.txt'])(
  'looking at %s gives what reading it gives',
  async (path) => {
    const place = join(await temporaryStudy(rain), '..', path);
    expect(await digestInputs(place)).toBe((await loadStudy(place)).inputsDigest);
  },
);

test('edits and new names of articles and of the study file are seen, and undoing them is, too', async () => {
  const folder = await temporaryStudy(rain);
  const digests = [await digestInputs(folder)];
  await writeFile(join(folder, 'articles/a.txt'), 'Snow.');
  digests.push(await digestInputs(folder));
  await rename(join(folder, 'articles/a.txt'), join(folder, 'articles/d.txt'));
  digests.push(await digestInputs(folder));
  await rename(join(folder, 'study.yaml'), join(folder, 'articles/study.txt'));
  digests.push(await digestInputs(folder));
  expect(new Set(digests).size).toBe(4);
  await rename(join(folder, 'articles/study.txt'), join(folder, 'study.yaml'));
  await rename(join(folder, 'articles/d.txt'), join(folder, 'articles/a.txt'));
  await writeFile(join(folder, 'articles/a.txt'), 'Rain.');
  expect(await digestInputs(folder)).toBe(digests[0]);
});

test('a study and a folder of the same articles differ', async () => {
  const folder = await temporaryStudy({ 'one/articles/a.txt': 'Rain.', 'two/a.txt': 'Rain.' });
  expect(await digestInputs(join(folder, 'one'))).not.toBe(await digestInputs(join(folder, 'two')));
});

test('pipes and links to devices are told by their reasons and never opened', async () => {
  const folder = await temporaryStudy(rain);
  await symlink('/dev/zero', join(folder, 'articles/zero.txt'));
  await symlink('/dev/zero', join(folder, 'zero.txt'));
  execFileSync('mkfifo', [join(folder, 'articles/pipe.txt'), join(folder, 'pipe.txt')]);
  const { inputs, inputsDigest } = await loadStudy(folder);
  expect([...inputs.keys()]).toEqual(['study.yaml', 'articles/a.txt', 'articles/b.txt']);
  expect(await digestInputs(folder)).toBe(inputsDigest);
});

test('nothing is known of a study whose study file is a pipe, or of standard input', async () => {
  const folder = await temporaryStudy({ 'articles/a.txt': 'Rain.' });
  execFileSync('mkfifo', [join(folder, 'study.yaml')]);
  expect([await digestInputs(folder), await digestInputs('-')]).toEqual([undefined, undefined]);
  await expect(loadStudy(folder)).rejects.toThrow('study.yaml: expected a file, got a device, pipe or socket');
});

test('a file that lies beside the articles and is not read does not count', async () => {
  const folder = await temporaryStudy(rain);
  const before = await digestInputs(folder);
  await mkdir(join(folder, 'originals'));
  await writeFile(join(folder, 'originals/corpus.csv'), 'text\nRain.\n');
  expect(await digestInputs(folder)).toBe(before);
});

import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStudy } from '../../analysis/study/read-study.ts';
import { temporaryStudy } from './temporary-study.ts';

test('a study is read from its folder, articles in order of their names', async () => {
  const folder = await temporaryStudy({ 'study.yaml': 'title: Rain', 'articles/b.txt': 'B', 'articles/a.md': 'A' });
  const { id, title, articles } = await readStudy(`${folder}/`);
  expect([id, title, ...articles.map(({ file }) => file)]).toEqual(['rain', 'Rain', 'a.md', 'b.txt']);
});

test('a folder that holds only articles is a study', async () => {
  const { articles, refused } = await readStudy(await temporaryStudy({ 'a.txt': 'Rain.', '.DS_Store': '\0' }));
  expect([articles.length, refused.length]).toEqual([1, 0]);
});

test('a folder in the place of an article and a link that leads out are refused', async () => {
  const folder = await temporaryStudy({ 'articles/a.txt': 'Rain.' });
  await mkdir(join(folder, 'articles/b.txt'));
  await writeFile(join(folder, '../secret.txt'), 'Snow.');
  await symlink('../../secret.txt', join(folder, 'articles/c.txt'));
  expect((await readStudy(folder)).refused).toEqual([
    { file: 'b.txt', reason: 'expected a file, got a folder' },
    { file: 'c.txt', reason: 'expected a file inside the study, got a symbolic link that leads out of it' },
  ]);
});

test('a link that leads nowhere is refused', async () => {
  const folder = await temporaryStudy({ 'articles/a.txt': 'Rain.' });
  await symlink('gone.txt', join(folder, 'articles/b.txt'));
  const reason = 'expected a file that can be read, got ENOENT: no such file or directory';
  expect((await readStudy(folder)).refused).toEqual([{ file: 'b.txt', reason }]);
});

test('a file that cannot be read is refused and the rest goes on', async () => {
  const folder = await temporaryStudy({ 'articles/a.txt': 'Rain.', 'articles/b.txt': 'Snow.' });
  const denied = new Error("EACCES: permission denied, open '/x/b.txt'");
  const read = (path: string) =>
    path.endsWith('b.txt') ? Promise.reject(denied) : Promise.resolve({ bytes: Buffer.from('Rain.') });
  const { articles, refused } = await readStudy(folder, { read });
  expect(articles).toHaveLength(1);
  expect(refused).toEqual([
    { file: 'b.txt', reason: 'expected a file that can be read, got EACCES: permission denied' },
  ]);
});

test('a study that is not there, or is a file, is an expected error', async () => {
  const folder = await temporaryStudy({ 'a.txt': 'Rain.' });
  await expect(readStudy(`${folder}/x`)).rejects.toThrow(`${folder}/x: expected a folder, got nothing of that name`);
  await expect(readStudy(`${folder}/a.txt`)).rejects.toThrow(`${folder}/a.txt: expected a folder, got a file`);
});

test('a study file without a folder of articles is an expected error', async () => {
  const folder = await temporaryStudy({ 'study.yaml': 'title: Rain' });
  await expect(readStudy(folder)).rejects.toThrow(
    `${folder}/articles: expected a folder of articles, got nothing of that name`,
  );
});

test('a study file that is wrong is told with its path and line', async () => {
  const folder = await temporaryStudy({ 'study.yaml': 'title: Rain\narticles: { b: {} }', 'articles/a.txt': 'Rain.' });
  await expect(readStudy(folder)).rejects.toThrow(
    `${folder}/study.yaml:2: expected an article of this study, got \`b\``,
  );
});

test('a link to a device and a named pipe among the articles are refused unread', async () => {
  const folder = await temporaryStudy({ 'articles/a.txt': 'Rain.' });
  await symlink('/dev/zero', join(folder, 'articles/b.txt'));
  execFileSync('mkfifo', [join(folder, 'articles/c.txt')]);
  expect((await readStudy(folder)).refused).toEqual([
    { file: 'b.txt', reason: 'expected a file inside the study, got a symbolic link that leads out of it' },
    { file: 'c.txt', reason: 'expected a file, got a device, pipe or socket' },
  ]);
});

test('a study file that is a pipe, a link out of the study or far too long is an expected error', async () => {
  const studyWith = async () => temporaryStudy({ 'articles/a.txt': 'Rain.' });
  const [pipe, link, long] = [await studyWith(), await studyWith(), await studyWith()];
  execFileSync('mkfifo', [join(pipe, 'study.yaml')]);
  await symlink('/dev/zero', join(link, 'study.yaml'));
  await writeFile(join(long, 'study.yaml'), '#'.repeat(6e6));
  await expect(readStudy(pipe)).rejects.toThrow('study.yaml: expected a file, got a device, pipe or socket');
  await expect(readStudy(link)).rejects.toThrow('study.yaml: expected a file inside the study, got a link');
  await expect(readStudy(long)).rejects.toThrow('study.yaml: expected a file of at most 5 MB, got 6 MB');
});

test('a folder of articles that is a link out of the study is an expected error', async () => {
  const folder = await temporaryStudy({ 'study.yaml': 'title: Rain', '../elsewhere/a.txt': 'Rain.' });
  await symlink('../elsewhere', join(folder, 'articles'));
  await expect(readStudy(folder)).rejects.toThrow(
    'articles: expected a folder in the study, got a link that leads out',
  );
});

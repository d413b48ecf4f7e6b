import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSource, sourceName } from '../../../analysis/study/sources/read-source.ts';
import { anotherKind } from '../../../analysis/study/sources/source-format.ts';
import { temporaryStudy } from '../temporary-study.ts';

test('a table becomes a study with its events, named after its file', async () => {
  const folder = await temporaryStudy({ 'june-rain.csv': 'outlet,event,text\nThe Post,b,Rain.\nLe Soir,a,Snow.\n' });
  const study = await readSource([`${folder}/june-rain.csv`]);
  expect([study.id, study.title]).toEqual(['june-rain', 'June Rain']);
  expect(study.articles.map(({ id, outlet, event }) => [id, outlet, event])).toEqual([
    ['june-rain-1', 'the-post', 'b'],
    ['june-rain-2', 'le-soir', 'a'],
  ]);
});

test('a folder is read with the folders in it, each once however links go round', async () => {
  const folder = await temporaryStudy({ 'a.txt': 'Rain.', 'b/c/d.md': 'Snow.', 'p.html': 'x', 'p_files/ad.html': 'x' });
  await symlink('..', join(folder, 'b/up'));
  const { articles, refused } = await readSource([folder], { extractPage: () => ({ text: 'Hail.', spans: [] }) });
  expect(articles.map(({ file }) => file)).toEqual(['a.txt', 'b/c/d.md', 'p.html']);
  expect(refused).toEqual([{ file: 'b/up', reason: expect.stringContaining('got a symbolic link') as string }]);
});

test('a link inside the folder to a folder that was read is refused', async () => {
  const folder = await temporaryStudy({ 'b/a.txt': 'Rain.' });
  await symlink('b', join(folder, 'c'));
  const { refused } = await readSource([folder]);
  expect(refused).toEqual([{ file: 'c', reason: 'expected a folder, got a link to one that was read' }]);
});

test('what comes through standard input is told by its content', async () => {
  const readInput = () => Promise.resolve(Buffer.from('{"text":"Rain."}\n{"text":"Snow."}\n'));
  const { id, articles } = await readSource(['-'], { readInput });
  expect([id, articles.length]).toEqual(['standard-input', 2]);
});

test('several sources are one study, and files of several folders keep their folder’s name', async () => {
  const folder = await temporaryStudy({ 'a/x.txt': 'Rain.', 'b/x.txt': 'Snow.' });
  const { articles } = await readSource([join(folder, 'a'), join(folder, 'b')]);
  expect(articles.map(({ id, file }) => [id, file])).toEqual([
    ['x', 'a/x.txt'],
    ['x-2', 'b/x.txt'],
  ]);
});

test('a named pipe is refused and not waited for', async () => {
  const folder = await temporaryStudy({ 'a.txt': 'Rain.' });
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  const reason = 'expected a file, got a device, pipe or socket';
  expect((await readSource([folder])).refused).toEqual([{ file: 'pipe.txt', reason }]);
  await expect(readSource([join(folder, 'pipe.txt')])).rejects.toThrow(`pipe.txt: ${reason}`);
});

test('a path that leads nowhere, and a folder without articles, are expected errors', async () => {
  const folder = await temporaryStudy({});
  await mkdir(join(folder, 'empty'));
  await expect(readSource([`${folder}/x`])).rejects.toThrow(
    `${folder}/x: expected a file or folder that can be read, got nothing of that name`,
  );
  await expect(readSource([`${folder}/empty`])).rejects.toThrow('expected at least one article, got none');
});

test('files that were read are listed with their hashes, and those refused unread with the reason', async () => {
  const folder = await temporaryStudy({ 'b.csv': 'text\nRain.\nSnow.\n', 'a.txt': 'Hail.', 'c.jpg': 'x' });
  const { sources } = await readSource([folder]);
  expect(sources).toEqual([
    { file: 'a.txt', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    { file: 'b.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    { file: 'c.jpg', reason: anotherKind },
  ]);
});

test('the same row twice is refused the second time, and one that differs gets a number', async () => {
  const row = '{"id":"a","text":"Rain.","event":"x"}';
  const folder = await temporaryStudy({ 'r.jsonl': `${row}\n${row}\n${row.replace('"x"', '"y"')}\n` });
  const { articles, refused } = await readSource([join(folder, 'r.jsonl')]);
  expect(articles.map(({ id, event, flags }) => [id, event, flags])).toEqual([
    ['a', 'x', []],
    ['a-2', 'y', []],
  ]);
  expect(refused).toEqual([
    { file: 'r.jsonl', reason: 'line 2: expected another article, got the same bytes as r.jsonl, line 1' },
  ]);
});

test('a name that says nothing gives way to that of its folder', () => {
  expect(['basil/articles.jsonl', 'x/rain.csv', '/rain/'].map(sourceName)).toEqual(['basil', 'rain', 'rain']);
});

import * as fileSystem from 'node:fs/promises';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { manifest } from '../../../scripts/files/manifest.ts';
import { writeFolder } from '../../../scripts/files/write-folder.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

/** The files of a report, with its manifest. */
function report(outputs: Record<string, string>): Map<string, string> {
  const files = new Map(Object.entries(outputs));
  return files.set('manifest.json', manifest({ inputs: new Map(), settings: {}, outputs: files, packages: {} }));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();
}

test('a report is written with its folders where there was nothing', async () => {
  const target = join(await temporaryStudy({}), 'deep/er');
  await writeFolder(target, new Map([['figures/x.svg', '<svg/>']]));
  expect(await readFile(join(target, 'figures/x.svg'), 'utf8')).toBe('<svg/>');
  expect(await readdir(dirname(target))).toEqual(['er']);
});

test('what a run no longer makes is gone, and what nobody listed stays', async () => {
  const target = await temporaryStudy({});
  await writeFolder(target, report({ 'old.csv': '1', 'report.md': 'one' }));
  await writeFile(join(target, 'notes.txt'), 'mine');
  await writeFile(join(target, 'changes.md'), 'changes');
  await writeFolder(target, report({ 'report.md': 'two' }));
  expect(await filesIn(target)).toEqual(['changes.md', 'manifest.json', 'notes.txt', 'report.md']);
  expect(await readFile(join(target, 'report.md'), 'utf8')).toBe('two');
});

test('an earlier output stays where the run asks for it', async () => {
  const target = await temporaryStudy({});
  await writeFolder(target, report({ 'a.svg': '1', 'b.svg': '1' }));
  await writeFolder(target, report({ 'c.svg': '2' }), { keep: ['a.svg'] });
  expect(await filesIn(target)).toEqual(['a.svg', 'c.svg', 'manifest.json']);
});

test.each(['writeFile', 'cp', 'rename'] as const)(
  'a failing %s leaves the earlier report whole and nothing beside it',
  async (call) => {
    const target = await temporaryStudy({ 'notes.txt': 'mine' });
    await writeFolder(target, report({ 'report.md': 'one' }));
    const full = () => Promise.reject(new Error("ENOSPC: no space left on device, write '/x'"));
    const writing = writeFolder(target, report({ 'report.md': 'two' }), { disk: { ...fileSystem, [call]: full } });
    await expect(writing).rejects.toThrow(
      `${target}: expected a folder that can be written, got ENOSPC: no space left on device`,
    );
    expect(await readFile(join(target, 'report.md'), 'utf8')).toBe('one');
    expect(await readdir(dirname(target))).toEqual(['rain']);
  },
);

test('the earlier report comes back where the new one cannot take its place', async () => {
  const target = await temporaryStudy({});
  await writeFolder(target, report({ 'report.md': 'one' }));
  let calls = 0;
  const rename = (from: string, to: string) =>
    calls++ === 0 ? fileSystem.rename(from, to) : Promise.reject(new Error('EBUSY: busy, rename'));
  const disk = { ...fileSystem, rename: rename as typeof fileSystem.rename };
  await expect(writeFolder(target, report({ 'report.md': 'two' }), { disk })).rejects.toThrow('EBUSY');
  expect(await readFile(join(target, 'report.md'), 'utf8')).toBe('one');
});

test('a target that is a file, or lies in one, is an expected error', async () => {
  const file = join(await temporaryStudy({ file: 'x' }), 'file');
  await expect(writeFolder(file, new Map())).rejects.toThrow(`${file}: expected a folder, got a file`);
  const message = `${file}/x: expected a folder that can be written, got ENOTDIR: not a directory`;
  await expect(writeFolder(`${file}/x`, new Map())).rejects.toThrow(message);
});

test('a file that no run made is never overwritten', async () => {
  const target = await temporaryStudy({ 'report.md': 'mine' });
  const message = `${target}/report.md: expected a file that an earlier run made, got one that no manifest lists`;
  await expect(writeFolder(target, report({ 'report.md': 'ours' }))).rejects.toThrow(message);
  expect(await readFile(join(target, 'report.md'), 'utf8')).toBe('mine');
});

test('a path that leads out of the folder is refused', async () => {
  const target = await temporaryStudy({});
  await expect(writeFolder(target, new Map([['../x', '']]))).rejects.toThrow(
    `${target}: expected paths inside the folder, got \`../x\``,
  );
});

test('a manifest that is none of ours stops the run', async () => {
  const target = await temporaryStudy({ 'manifest.json': '[]' });
  const message = `${target}/manifest.json: expected the manifest of a report, got something else`;
  await expect(writeFolder(target, report({}))).rejects.toThrow(message);
});

test('a disk that is full in the middle leaves the earlier report whole', async () => {
  const target = await temporaryStudy({});
  await writeFolder(target, report({ 'a.csv': 'one', 'b.csv': 'one' }));
  let calls = 0;
  const write = (path: string, content: string) =>
    calls++ < 2 ? fileSystem.writeFile(path, content) : Promise.reject(new Error('ENOSPC: no space left on device'));
  const disk = { ...fileSystem, writeFile: write as typeof fileSystem.writeFile };
  await expect(writeFolder(target, report({ 'a.csv': 'two', 'b.csv': 'two' }), { disk })).rejects.toThrow('ENOSPC');
  expect(await readFile(join(target, 'a.csv'), 'utf8')).toBe('one');
  expect(await readdir(dirname(target))).toEqual(['rain']);
});

test('a place that cannot be written is told, with nothing written', async () => {
  const target = join(await temporaryStudy({}), 'report');
  const refused = () => Promise.reject(new Error("EROFS: read-only file system, mkdir '/x'"));
  const writing = writeFolder(target, report({ 'report.md': 'one' }), { disk: { ...fileSystem, mkdir: refused } });
  await expect(writing).rejects.toThrow(
    `${target}: expected a folder that can be written, got EROFS: read-only file system`,
  );
  expect(await readdir(dirname(target))).toEqual([]);
});

test('an earlier report that cannot be removed is litter and no failure', async () => {
  const target = await temporaryStudy({});
  await writeFolder(target, report({ 'report.md': 'one' }));
  const stuck = () => Promise.reject(new Error('EBUSY: resource busy or locked'));
  await writeFolder(target, report({ 'report.md': 'two' }), { disk: { ...fileSystem, rm: stuck } });
  expect(await readFile(join(target, 'report.md'), 'utf8')).toBe('two');
});

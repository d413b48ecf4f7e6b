import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { folderBeside, foldersBeside } from '../../../scripts/files/folders-beside.ts';
import { isRunning, thisProcess } from '../../../scripts/files/process-owner.ts';
import { recoverFolder } from '../../../scripts/files/recover-folder.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

/** The id of a process that has ended. */
const deadProcess = () => spawnSync(process.execPath, ['--version']).pid;

/** A hidden folder beside a report, as a run that was killed leaves it. */
async function leftBeside(target: string, role: 'new' | 'old' | 'gone'): Promise<string> {
  const path = folderBeside(target, role).replace(thisProcess(), `${deadProcess()}.0`);
  await mkdir(path);
  await writeFile(join(path, 'report.md'), role);
  return path;
}

test('a report that a killed run had moved aside is put back', async () => {
  const target = join(await temporaryStudy({}), 'report');
  await leftBeside(target, 'old');
  await leftBeside(target, 'new');
  await recoverFolder(target);
  expect(await readFile(join(target, 'report.md'), 'utf8')).toBe('old');
  expect(await readdir(dirname(target))).toEqual(['report']);
});

test('beside a report that is there, what dead runs left is removed', async () => {
  const target = await temporaryStudy({ 'report.md': 'now' });
  for (const role of ['old', 'new', 'gone'] as const) await leftBeside(target, role);
  await recoverFolder(target);
  expect(await readdir(dirname(target))).toEqual(['rain']);
  expect(await readFile(join(target, 'report.md'), 'utf8')).toBe('now');
});

test('folders of runs at work and of other reports stay', async () => {
  const target = await temporaryStudy({ 'report.md': 'now' });
  const beside = [folderBeside(target, 'new'), folderBeside(target, 'old'), await leftBeside(`${target}.txt`, 'new')];
  for (const path of beside) await mkdir(path, { recursive: true });
  await recoverFolder(target);
  expect((await readdir(dirname(target))).length).toBe(4);
});

test('a run that is just putting its report in place is waited for', async () => {
  const target = await temporaryStudy({ 'report.md': 'now' });
  const aside = folderBeside(target, 'old');
  await rename(target, aside);
  const recovering = recoverFolder(target);
  await wait(100);
  await rename(aside, target);
  await recovering;
  expect(await readFile(join(target, 'report.md'), 'utf8')).toBe('now');
});

test('a report behind a symbolic link is put back where the link leads', async () => {
  const target = join(await temporaryStudy({}), 'report');
  await symlink('real', target);
  await leftBeside(join(dirname(target), 'real'), 'old');
  await recoverFolder(target);
  expect(await readFile(join(target, 'report.md'), 'utf8')).toBe('old');
});

test('a folder says whose it is, and a process id that came back is somebody else', async () => {
  const target = await temporaryStudy({});
  await mkdir(folderBeside(target, 'new'));
  expect(await foldersBeside(target)).toMatchObject([{ role: 'new', isInUse: true }]);
  expect(isRunning(`${deadProcess()}.0`)).toBe(false);
  // Only Linux tells when a process started.
  if (process.platform === 'linux') expect(isRunning(`${process.pid}.1`)).toBe(false);
});

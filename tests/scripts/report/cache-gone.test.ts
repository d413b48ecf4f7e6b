import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const given = ['--import', 'tsx', 'scripts/report.ts', 'rain', '--out', 'out'];

/** A copy of the program with a study, so that its cache is nobody else's. */
let cwd = '';
beforeAll(async () => {
  cwd = await copyOfProject();
});
afterAll(() => rm(cwd, { recursive: true }));
beforeEach(async () => {
  for (const name of ['.cache', 'out']) await rm(join(cwd, name), { recursive: true, force: true });
});

async function copyOfProject(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'parallax-'));
  for (const name of ['package.json', 'package-lock.json', 'analysis', 'scripts'])
    await cp(join(root, name), join(copy, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  await mkdir(join(copy, 'rain'));
  await writeFile(join(copy, 'rain', 'a.txt'), 'Rain falls\n\nThe rain fell on Friday. It was a bad day.');
  return copy;
}

test('a run whose cache is deleted over and over makes its report', async () => {
  const child = spawn(process.execPath, given, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  const errors: Buffer[] = [];
  child.stderr.on('data', (part: Buffer) => errors.push(part));
  const ended = once(child, 'close');
  while (child.exitCode === null && child.signalCode === null) {
    // A deletion itself fails where the run writes at the same moment.
    await rm(join(cwd, '.cache'), { recursive: true, force: true }).catch(() => undefined);
    await setTimeout(5);
  }
  expect([(await ended)[0], Buffer.concat(errors).toString()]).toEqual([0, '']);
  expect(await readdir(join(cwd, 'out'))).toContain('report.md');
});

test('a cache that is a link to another place serves', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'parallax-'));
  onTestFinished(() => rm(elsewhere, { recursive: true }));
  await mkdir(join(elsewhere, 'cache'));
  await symlink(join(elsewhere, 'cache'), join(cwd, '.cache'));
  for (const run of ['first', 'second']) {
    const { stderr } = await promisify(execFile)(process.execPath, given, { cwd });
    expect(stderr, run).toBe('');
  }
  expect(await readdir(join(elsewhere, 'cache', 'parallax'))).toContain('figures');
});

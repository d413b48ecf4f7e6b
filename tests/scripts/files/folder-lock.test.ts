import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withLock } from '../../../scripts/files/folder-lock.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

const lockFile = async () => join(await temporaryStudy({}), 'lock');

/** What the lock of this process looks like, changed. */
async function leftLock(change: (holder: Record<string, unknown>) => void): Promise<string> {
  const lock = await lockFile();
  const holder = await withLock(lock, async () => JSON.parse(await readFile(lock, 'utf8')) as Record<string, unknown>);
  change(holder);
  await writeFile(lock, JSON.stringify(holder));
  return lock;
}

test('work under one lock is done one after the other, and the lock is gone at the end', async () => {
  const lock = await lockFile();
  const steps: string[] = [];
  const work = (name: string) =>
    withLock(lock, async () => {
      steps.push(`${name} begins`);
      await wait(20);
      steps.push(`${name} ends`);
    });
  await Promise.all(['a', 'b', 'c'].map(work));
  for (let at = 0; at < steps.length; at += 2) expect(steps[at + 1]).toBe(steps[at]?.replace('begins', 'ends'));
  expect(existsSync(lock)).toBe(false);
});

test('a lock that a process of this system left is cleared at once', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const lock = await leftLock((holder) => (holder['process'] = pid));
  expect(await withLock(lock, ({ isHeld }) => Promise.resolve(isHeld()))).toBe(true);
});

test.each([
  ['of a process that runs', {}],
  ['of another host', { host: 'elsewhere', system: 'elsewhere', process: 2 ** 22 }],
])('a lock %s is waited for, its holder told, and waiting can be ended', async (_, change) => {
  const lock = await leftLock((holder) => Object.assign(holder, change));
  const end = new AbortController();
  let told = '';
  const onWait = (holder: string) => {
    told = holder;
    end.abort();
  };
  await expect(withLock(lock, () => Promise.resolve(), { signal: end.signal, onWait })).rejects.toThrow('abort');
  expect(told).toMatch(/^process \d+ on \S+$/);
  expect(existsSync(lock)).toBe(true);
});

test('work that fails gives its lock back', async () => {
  const lock = await lockFile();
  await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

test('who lost its lock to another is told so, and leaves that one alone', async () => {
  const lock = await lockFile();
  await withLock(lock, async ({ isHeld }) => {
    await writeFile(lock, 'another');
    expect(isHeld()).toBe(false);
  });
  expect(await readFile(lock, 'utf8')).toBe('another');
});

test('a lock without content, and one whose clearing was cut off, do not stand in the way for long', async () => {
  const lock = await lockFile();
  await writeFile(lock, '');
  await writeFile(`${lock}-clearing`, '');
  expect(await withLock(lock, ({ isHeld }) => Promise.resolve(isHeld()))).toBe(true);
  expect([existsSync(lock), existsSync(`${lock}-clearing`)]).toEqual([false, false]);
});

test('a lock that is a folder is told, with what to do', async () => {
  const lock = await lockFile();
  await mkdir(lock);
  await expect(withLock(lock, () => Promise.resolve())).rejects.toThrow(
    /lock: expected a lock, got a folder; remove it if no run is writing$/,
  );
});

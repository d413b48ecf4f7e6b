import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { diskReason } from '../../analysis/study/disk-reason.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { plainFile } from './plain-file.ts';

/** Milliseconds between two looks, between two signs of life, and without one until a lock counts as left behind. */
const [pause, beat, silence] = [50, 1000, 30_000];
/** What stands for microseconds, unless its process was killed in them: a lock without content, and the lock of a lock. */
const shortSilence = 2000;
const looksUntilTold = 20;

/** How waiting for a lock ends early, and who is told whose it is. */
export interface Waiting {
  signal?: AbortSignal;
  onWait?: (holder: string) => void;
}

/** A lock that was taken. */
export interface Held {
  /** No other holder’s. */
  token: string;
  /** A process that was stopped for long may have lost it. */
  isHeld: () => boolean;
}

/**
 * Does work that only one process may do at a time, here or on another host that sees the same file. The lock of a process
 * of this system that has ended is cleared at once; any other when its holder gave no sign of life for half a minute, by
 * the clock of the one who waits.
 *
 * @throws {ExpectedError} where a lock that was left behind cannot be cleared
 * @example
 * await withLock(lock, async ({ isHeld }) => isHeld()); // => true
 */
export async function withLock<Result>(
  lock: string,
  work: (held: Held) => Promise<Result>,
  { signal, onWait }: Waiting = {},
): Promise<Result> {
  const token = randomUUID();
  const own = JSON.stringify({ host: hostname(), process: process.pid, system: system(), token });
  const [lockSilence, guardSilence] = [silenceOf(lock), silenceOf(`${lock}-clearing`)];
  for (let looks = 1; !isCreated(lock, own); looks++) {
    if (statSync(lock, { throwIfNoEntry: false })?.isDirectory() === true)
      throw new ExpectedError([`${lock}: expected a lock, got a folder; remove it if no run is writing`]);
    const holder = contentOf(lock);
    const silent = lockSilence();
    if (guardSilence() > shortSilence) rmSync(`${lock}-clearing`, { force: true });
    if (hasEnded(holder) || silent > (holder === '' ? shortSilence : silence)) clear(lock, holder);
    if (looks === looksUntilTold) onWait?.(nameOf(holder));
    await wait(looks === 1 ? 1 : pause, undefined, signal && { signal });
  }
  const alive = setInterval(() => {
    utimes(lock, new Date(), new Date(), () => undefined);
  }, beat);
  const isHeld = () => contentOf(lock) === own;
  try {
    return await work({ token, isHeld });
  } finally {
    clearInterval(alive);
    if (isHeld()) rmSync(lock, { force: true });
  }
}

/** Tells at each call for how many milliseconds a file has looked the same. */
function silenceOf(path: string): () => number {
  let [seen, since] = ['', 0];
  return () => {
    const found = statSync(path, { throwIfNoEntry: false });
    const sign = found ? `${found.ino} ${found.size} ${found.mtimeMs}` : '';
    if (sign !== seen || sign === '') [seen, since] = [sign, performance.now()];
    return performance.now() - since;
  };
}

/** Clears a dead lock under a second one: else it might be the next holder’s by then. */
function clear(lock: string, dead: string): void {
  if (!isCreated(`${lock}-clearing`, '')) return;
  try {
    if (contentOf(lock) === dead) rmSync(lock, { force: true });
  } catch (error) {
    throw new ExpectedError(
      [`${lock}: expected a lock that can be cleared, got ${diskReason(error)}; remove it if no run is writing`],
      { cause: error },
    );
  } finally {
    rmSync(`${lock}-clearing`, { force: true });
  }
}

function isCreated(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    // A disk that is full takes the name and not the content.
    if (contentOf(path) === '') rmSync(path, { force: true });
    throw error;
  }
}

const contentOf = (path: string): string => plainFile(path)?.toString() ?? '';

/** Whether a lock stands whose holder may still be at work. */
export const isLocked = (lock: string): boolean =>
  statSync(lock, { throwIfNoEntry: false }) !== undefined && !hasEnded(contentOf(lock));

/** Whether the holder was a process of this very system and runs no more. */
function hasEnded(holder: string): boolean {
  try {
    const { process: id, system: where } = JSON.parse(holder) as { process: number; system: string };
    if (where === system()) process.kill(id, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

function nameOf(holder: string): string {
  const [, host, id] = /"host":"([^"]*)","process":(\d+)/.exec(holder) ?? [];
  return host === undefined ? 'another process' : `process ${id ?? ''} on ${host}`;
}

/** What tells apart where process ids mean different processes: hosts, boots, containers. */
function system(): string {
  const [boot, container] = ['/proc/sys/kernel/random/boot_id', '/proc/self/ns/pid'];
  try {
    return `${hostname()} ${readFileSync(boot, 'utf8').trim()} ${readlinkSync(container)}`;
  } catch {
    return hostname();
  }
}

import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two looks, between two signs of life, and without one until a lock counts as left behind. */
const [pause, beat, silence] = [50, 1000, 30_000];
const looksUntilTold = 20;

/** How waiting for a lock ends early, and who is told whose it is. */
export interface Waiting {
  signal?: AbortSignal;
  onWait?: (holder: string) => void;
}

/**
 * Does work that only one process may do at a time, here or on another host that sees the same file. The lock of a process
 * of this system that has ended is cleared at once; any other when its holder gave no sign of life for half a minute.
 *
 * @param work gets what tells whether the lock is still its own: a process that was stopped for long may have lost it
 * @example
 * await withLock('/reports/.rain.parallax-lock', async (isHeld) => isHeld()); // => true
 */
export async function withLock<Result>(
  lock: string,
  work: (isHeld: () => boolean) => Promise<Result>,
  { signal, onWait }: Waiting = {},
): Promise<Result> {
  const own = JSON.stringify({ host: hostname(), process: process.pid, system: system(), token: randomUUID() });
  let [seen, since, looks] = ['', 0, 0];
  while (!isCreated(lock, own)) {
    const holder = contentOf(lock);
    const sign = `${holder} ${statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0}`;
    if (sign !== seen) [seen, since] = [sign, performance.now()];
    if (hasEnded(holder) || performance.now() - since > silence) clear(lock, holder);
    else await wait(pause, undefined, signal && { signal });
    if (++looks === looksUntilTold) onWait?.(nameOf(holder));
  }
  const alive = setInterval(() => {
    utimes(lock, new Date(), new Date(), () => undefined);
  }, beat);
  const isHeld = () => contentOf(lock) === own;
  try {
    return await work(isHeld);
  } finally {
    clearInterval(alive);
    if (isHeld()) rmSync(lock, { force: true });
  }
}

/** Clears a dead lock under a second one that stands for microseconds: else it might be the next holder’s by then. */
function clear(lock: string, dead: string): void {
  const guard = `${lock}-clearing`;
  if (isCreated(guard, '')) {
    if (contentOf(lock) === dead) rmSync(lock, { force: true });
    rmSync(guard, { force: true });
  } else if (Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > silence)
    rmSync(guard, { force: true });
}

function isCreated(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

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

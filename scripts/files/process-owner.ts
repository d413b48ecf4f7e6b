import { readFileSync } from 'node:fs';

/**
 * This process as a word for file names: its id and, where the system tells, when it started, because ids return (in a
 * container with every run).
 *
 * @example
 * thisProcess(); // => '4711.889912'
 */
export function thisProcess(): string {
  return `${process.pid}.${statusOf(process.pid)?.start ?? '0'}`;
}

/**
 * Whether the process of such a word still runs. In doubt it does.
 *
 * @example
 * isRunning(thisProcess()); // => true
 */
export function isRunning(owner: string): boolean {
  const [id, start] = owner.split('.');
  try {
    process.kill(Number(id), 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  const status = statusOf(Number(id));
  if (!status) return true;
  return !status.isDead && (start === '0' || start === status.start);
}

/** What `/proc` says of a process; `undefined` on systems without it. */
function statusOf(id: number): { start: string; isDead: boolean } | undefined {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name comes second and may hold anything; after it, state is the first field and the start time the 20th.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { start: fields[19] ?? '0', isDead: fields[0] === 'Z' || fields[0] === 'X' };
  } catch {
    return undefined;
  }
}

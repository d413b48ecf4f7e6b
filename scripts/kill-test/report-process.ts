import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A command of the program in a process group of its own, so that one can see whether anything of it goes on running. */
export interface Command {
  script: 'report.ts' | 'import.ts' | 'watch.ts';
  given: readonly string[];
  /** Loaded first: makes the disk slow, so that a kill finds what a fast one leaves within microseconds. */
  isSlow?: boolean;
}

const slowDisk = new URL('./slow-disk.ts', import.meta.url).href;

/** Starts a command; what it says on standard error is read when it has ended. */
export function start({ script, given, isSlow = false }: Command): ChildProcess {
  const path = fileURLToPath(new URL(`../${script}`, import.meta.url));
  const loaded = [import.meta.resolve('tsx'), ...(isSlow ? [slowDisk] : [])];
  const command = [...loaded.flatMap((url) => ['--import', url]), path, ...given];
  return spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
}

/** Runs a command to its end. */
export async function runWhole(command: Command): Promise<void> {
  const child = start(command);
  let errors = '';
  child.stderr?.on('data', (part: Buffer) => (errors += part.toString()));
  await ended(child);
  if (child.exitCode !== 0)
    throw new Error(`${command.script}: expected exit code 0, got ${child.exitCode ?? 'a signal'}: ${errors}`);
}

/** Waits for a process to end. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Whether everything that a command started has ended, at the latest after some seconds. */
export async function isAllEnded(child: ChildProcess, seconds = 30): Promise<boolean> {
  for (let waited = 0; waited < seconds * 1000; waited += 20) {
    if (!isGroupAlive(child.pid ?? 0)) return true;
    await wait(20);
  }
  return false;
}

function isGroupAlive(group: number): boolean {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../report.ts', import.meta.url));
const slowDisk = new URL('./slow-disk.ts', import.meta.url).href;

/** Starts the report command in a process of its own. */
export function startRun(study: string, report: string, { isSlow = false } = {}): ChildProcess {
  const loaded = [import.meta.resolve('tsx'), ...(isSlow ? [slowDisk] : [])];
  const given = [...loaded.flatMap((url) => ['--import', url]), command, study, '--out', report];
  return spawn(process.execPath, given, { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Waits for a process to end. */
export async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

/** Makes a report and says how many milliseconds it took. */
export async function makeWhole(study: string, report: string): Promise<number> {
  const started = performance.now();
  const child = startRun(study, report);
  let errors = '';
  child.stderr?.on('data', (part: Buffer) => (errors += part.toString()));
  const exitCode = await ended(child);
  if (exitCode !== 0) throw new Error(`${study}: expected a report, got exit code ${exitCode ?? 'none'}: ${errors}`);
  return performance.now() - started;
}

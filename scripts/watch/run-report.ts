import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What became of one run of the report command. */
export interface ReportRun {
  exitCode: number;
  /** What it printed where errors and refused articles go. */
  errors: string;
  seconds: number;
}

/** A run that is at work. */
export interface StartedRun {
  process: ChildProcess;
  ended: Promise<ReportRun>;
}

const command = fileURLToPath(new URL('../start.mjs', import.meta.url));

/**
 * Starts the report command as a process of its own, so that changed word lists are loaded anew. Its channel tells it when
 * this process is killed.
 *
 * @example
 * (await startReport('data/ferry', 'reports/ferry').ended).exitCode; // => 0
 */
export function startReport(study: string, report: string, formats?: string): StartedRun {
  const started = performance.now();
  const given = [command, 'report', study, '--out', report];
  if (formats !== undefined) given.push('--formats', formats);
  const child = spawn(process.execPath, given, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const parts: Buffer[] = [];
  child.stderr?.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise<ReportRun>((resolve) => {
    const end = (exitCode: number, errors: string) => {
      resolve({ exitCode, errors: errors.trimEnd(), seconds: (performance.now() - started) / 1000 });
    };
    child.on('error', (error) => {
      end(1, error.message);
    });
    child.on('close', (code) => {
      end(code ?? 1, Buffer.concat(parts).toString());
    });
  });
  return { process: child, ended };
}

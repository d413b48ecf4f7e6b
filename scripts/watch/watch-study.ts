import { readFile, stat } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import type { Changes } from '../../analysis/report/changes/changes.ts';
import { changesSummary } from '../../analysis/prose/changes-told.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { reportTargets } from '../report/report-target.ts';
import { say, warn } from '../terminal.ts';
import { bundledRuns } from './bundled-runs.ts';
import { type ReportRun, type StartedRun, startReport } from './run-report.ts';
import { watchFiles } from './watch-files.ts';

/** Names of changed files in a line. */
const mostNamed = 3;

/** Where the report goes, what it consists of, and who wants to know. */
export interface WatchOptions {
  out?: string;
  formats?: string;
  /** Told the report's folder before the first run. */
  onStart?: (report: string) => Promise<void>;
  /** Told of every report that was made. */
  onBuilt?: () => void;
}

/**
 * Makes the report of a study, and makes it again after every change, until SIGINT or SIGTERM ends it.
 *
 * @returns exit code: that of the signal, 1 where there is nothing to watch
 */
export async function watchStudy(
  study: string,
  { out, formats, onStart, onBuilt }: WatchOptions = {},
): Promise<number> {
  const report = await reportOf(study, out);
  if (report === undefined) return 1;
  await onStart?.(report);
  let run: StartedRun | undefined;
  let isStopped = false;
  const build = async (files: string[]) => {
    const earlier = await changesIn(report);
    run = startReport(study, report, formats);
    const result = await run.ended;
    run = undefined;
    if (isStopped) return;
    if (result.exitCode === 0) onBuilt?.();
    tell(report, result, whatChanged(earlier, await changesIn(report)) ?? fileWords(files));
  };
  const runs = bundledRuns(build);
  const close = watchFiles(study, report, {
    changed: (name) => {
      runs.changed(name);
    },
    ready: () => {
      runs.changed('');
    },
  });
  const signal = await new Promise<'SIGINT' | 'SIGTERM'>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  isStopped = true;
  run?.process.kill(signal);
  await Promise.all([close(), runs.stop()]);
  return 128 + constants.signals[signal];
}

async function reportOf(study: string, out: string | undefined): Promise<string | undefined> {
  try {
    const found = await stat(study).catch(() => undefined);
    if (!found?.isDirectory()) {
      throw new ExpectedError([`${study}: expected a folder, got ${found ? 'a file' : 'nothing of that name'}`]);
    }
    const [[, report] = []] = await reportTargets([study], out);
    return report;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    warn(error.problems);
    return undefined;
  }
}

const changesIn = (report: string) => readFile(join(report, 'changes.json'), 'utf8').catch(() => undefined);

/** The first line about what a run changed, if it told anything new. */
function whatChanged(before: string | undefined, after: string | undefined): string | undefined {
  if (after === undefined || after === before) return undefined;
  return changesSummary(JSON.parse(after) as Changes)[0];
}

function fileWords(files: readonly string[]): string {
  const names = files.filter((name) => name !== '');
  if (names.length === 0) return 'watching';
  const rest = names.length - mostNamed;
  return `${names.slice(0, mostNamed).join(', ')}${rest > 0 ? ` and ${rest} more` : ''} saved`;
}

function tell(report: string, { exitCode, errors, seconds }: ReportRun, what: string): void {
  if (errors !== '') for (const line of errors.split('\n')) warn(line);
  const time = `(${seconds.toFixed(1)} s)`;
  if (exitCode === 0) say(`${join(report, 'report.md')}: ${what} ${time}`);
  else say(`${join(report, 'report.md')}: left as it was, waiting for the next change ${time}`);
}

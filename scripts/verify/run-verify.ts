import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { byCodePoint } from '../../analysis/study/code-point-order.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { noCache } from '../cache/cache-folder.ts';
import { progressOn } from '../progress.ts';
import { keptFormats } from '../report/formats.ts';
import { makeReport } from '../report/make-report.ts';
import { root } from '../root.ts';
import { errorStream, say, warn } from '../terminal.ts';
import { differencesFrom } from './differences.ts';
import { readReport } from './read-report.ts';
import { verifyReport } from './verify-report.ts';

/** Problems of one report that the terminal lists. */
const mostListed = 50;

/**
 * Verifies reports: by themselves, and against what their studies give, where these are at hand.
 *
 * @returns exit code: 1 where anything is not as it should be
 */
export async function runVerify(given: readonly string[]): Promise<number> {
  try {
    const reports = given.length > 0 ? given : everyReport();
    let code = 0;
    for (const report of reports) code = Math.max(code, await verifyOne(report));
    return code;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    warn(error.problems);
    return 1;
  }
}

function everyReport(): string[] {
  const folder = join(root, 'reports');
  const names = isFolder(folder) ? readdirSync(folder).sort(byCodePoint) : [];
  const reports = names.map((name) => relative('', join(folder, name))).filter(isFolder);
  if (reports.length === 0) throw new ExpectedError([`${relative('', folder)}: expected a report, got none`]);
  return reports;
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

async function verifyOne(folder: string): Promise<number> {
  const report = readReport(folder);
  const problems = await verifyReport(report);
  const study = join(root, 'data', basename(report.study));
  const isAtHand = report.study !== '' && isFolder(study);
  if (isAtHand) {
    const { files } = await makeReport(relative('', study), progressOn(errorStream, { quiet: true }), noCache, {
      formats: keptFormats(folder),
    });
    for (const problem of differencesFrom(report, files)) problems.push(problem);
  }
  for (const { file, line, message } of problems.slice(0, mostListed))
    warn(`${folder}/${file}${line === undefined ? '' : `:${line}`}: ${message}`);
  if (problems.length > mostListed) warn(`${folder}: and ${problems.length - mostListed} more`);
  const against = isAtHand ? 'its articles, and what its study gives' : 'its articles; its study is not at hand';
  say(`${folder}: ${problems.length === 0 ? 'holds' : `${problems.length} problems`}, checked against ${against}`);
  return problems.length === 0 ? 0 : 1;
}

import { appendFile, cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { random } from '../../analysis/statistics/random.ts';
import { killer } from './killer.ts';
import { reportBytes } from './report-bytes.ts';
import { makeWhole } from './report-process.ts';

/** How to kill. */
export interface KillOptions {
  kills: number;
  seed: string;
  /** After so many kills a run goes to its end. */
  killsBetweenRuns?: number;
  told?: (line: string) => void;
}

/** What came of it. */
export interface KillResult {
  killed: number;
  /** How the report was found, and how often. */
  found: Map<string, number>;
  problems: string[];
}

/** Runs may end before they are killed, but not most of them. */
const mostRunsAKill = 10;

/**
 * Makes the report of a study that goes back and forth between two versions, and kills run after run. After a kill the
 * report must be one of the two, whole, or lie whole beside its place; after the next run it must have the bytes of a
 * clean one, with nothing beside it.
 *
 * @param place an empty folder to do it in
 */
export async function killRuns(study: string, place: string, options: KillOptions): Promise<KillResult> {
  const { kills, seed, killsBetweenRuns = 1, told } = options;
  const studies = await twoVersions(study, place);
  const cleanReports = studies.map((_, version) => join(place, `clean-${version}`));
  await Promise.all(studies.map((folder, version) => makeWhole(folder, cleanReports[version] ?? '')));
  const clean = await Promise.all(cleanReports.map(async (folder) => (await reportBytes(folder)) ?? ''));
  const outputs = join(place, 'out');
  const report = join(outputs, 'report');
  await cp(cleanReports[0] ?? '', report, { recursive: true });
  const killOne = killer(report, random(seed));
  const result: KillResult = { killed: 0, found: new Map(), problems: [] };
  for (let run = 1; result.killed < kills; run++) {
    if (run > kills * mostRunsAKill) throw new Error(`expected runs that can be killed, got ${run} that ended before`);
    const version = run % 2;
    const folder = studies[version] ?? '';
    if (!(await killOne(folder))) continue;
    result.killed++;
    const found = await stateOf(outputs, clean, version);
    result.found.set(found, (result.found.get(found) ?? 0) + 1);
    told?.(`${result.killed} of ${kills}: ${found}`);
    if (found === 'damaged') problem('a whole report', 'a damaged one');
    if (result.killed % killsBetweenRuns > 0 && result.killed < kills) continue;
    await makeWhole(folder, report);
    const beside = (await readdir(outputs)).filter((name) => name !== 'report');
    if (beside.length > 0) problem('nothing left beside the report', beside.join(', '));
    if ((await reportBytes(report)) !== clean[version]) problem('the bytes of a clean run', 'others');
  }
  return result;

  function problem(expected: string, got: string): void {
    result.problems.push(`kill ${result.killed}: expected ${expected}, got ${got}`);
  }
}

/** A study under one name in two folders, the second with a sentence more in its first article. */
async function twoVersions(study: string, place: string): Promise<string[]> {
  const folders = ['one', 'two'].map((version) => join(place, version, 'study'));
  for (const folder of folders) await cp(study, folder, { recursive: true });
  const articles = join(folders[1] ?? '', 'articles');
  const [first = ''] = (await readdir(articles)).filter((name) => name.endsWith('.txt')).sort();
  await appendFile(join(articles, first), '\n\nThe terrible storm came back on Sunday.\n');
  return folders;
}

/** How a killed run left the report. */
async function stateOf(outputs: string, clean: readonly string[], version: number): Promise<string> {
  const names = await readdir(outputs);
  const old = names.find((name) => name.startsWith('.report.old-'));
  const bytes = await reportBytes(join(outputs, names.includes('report') ? 'report' : (old ?? 'report')));
  if (bytes === undefined || !clean.includes(bytes)) return 'damaged';
  if (!names.includes('report')) return 'set aside';
  return bytes === clean[version] ? 'new' : 'earlier';
}

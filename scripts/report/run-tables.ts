import { join } from 'node:path';
import { counted } from '../../analysis/prose/wording.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { type Cache, noCache, openCache } from '../cache/cache-folder.ts';
import { type EngineOptions, shardOptions } from '../engine/run-shards.ts';
import { recoverFolder, writeFolder } from '../files/write-folder.ts';
import { type Progress, progressOn } from '../progress.ts';
import { root } from '../root.ts';
import { meantStudies } from '../studies.ts';
import { errorStream, say } from '../terminal.ts';
import { orTold } from '../told-errors.ts';
import { type AskedMeasures, askedMeasures } from './asked-measures.ts';
import { makeTables } from './make-tables.ts';
import { manifestOutputs, ownFiles } from './own-files.ts';
import { refuseForeignReport, reportTargets } from './report-target.ts';
import type { RunOptions } from './run.ts';
import { sayRefused } from './said-of-run.ts';

/** What the command line says where tables alone are asked for. */
export interface TablesOptions {
  /** Names of measures: `word-choice,sentiment`. */
  measures?: string;
}

/**
 * Writes the tables of some measures and nothing else: for who goes on with them elsewhere and has more articles than a
 * report is waited for.
 *
 * @returns exit code: 0 all is well; 1 nothing could be made
 */
export async function runTables(
  given: readonly string[],
  options: RunOptions & EngineOptions & TablesOptions,
): Promise<number> {
  const { log = false, quiet = false } = options;
  const progress = progressOn(errorStream, { log, quiet });
  const { cacheFolder = join(root, '.cache', 'parallax') } = options;
  const cache = options.cache === false ? noCache : openCache(cacheFolder);
  return await orTold(async () => {
    const asked = askedMeasures(options.measures ?? '');
    refuseOthers(options);
    let code = 0;
    for (const [folder, target] of await reportTargets(await meantStudies(given, root), options.out)) {
      // One study does not keep the others from being made where it cannot.
      const one = () => tablesOf(folder, target, { asked, options, cache, progress });
      code = Math.max(code, await orTold(one, progress));
    }
    await cache.trim();
    return code;
  }, progress);
}

/** The tables of one study. */
async function tablesOf(
  folder: string,
  target: string,
  { asked, options, cache, progress }: { asked: AskedMeasures; options: RunOptions; cache: Cache; progress: Progress },
): Promise<number> {
  await recoverFolder(target);
  await refuseReport(target, options);
  const { study, files } = await makeTables(folder, asked, progress, cache);
  await writeFolder(target, async (add) => {
    for (const [file, content] of files) await add(file, content);
    return ownFiles(target, new Set(files.keys()));
  });
  progress.done();
  sayRefused(folder, { refused: study.refused, warnings: [] });
  if (options.quiet !== true) sayTables(target, study, asked);
  return 0;
}

function sayTables(
  target: string,
  { articles, outlets }: { articles: readonly unknown[]; outlets: ReadonlyMap<string, unknown> },
  { tables }: AskedMeasures,
): void {
  const counts = [counted(articles.length, 'article'), counted(outlets.size, 'outlet')];
  say(`${join(target, 'tables')}: ${counts.join(', ')}, ${counted(tables.length, 'table')}`);
}

/** Options that say something of a report, or of the processes that make it. */
const ofReports = ['check', 'strict', 'formats', 'excerpts', 'engine', 'summarise', 'merge', ...shardOptions] as const;

function refuseOthers(options: RunOptions & EngineOptions): void {
  const others = ofReports.filter((name) => options[name] !== undefined);
  if (others.length > 0)
    throw new ExpectedError([
      `--measures: expected tables alone, got --${others.join(' and --')}, which is said of a report; leave one out`,
    ]);
  if (options.out === undefined)
    throw new ExpectedError(['--measures: expected --out <folder> beside it, got none: tables alone are no report']);
}

/** A report is not replaced by some of its tables. */
async function refuseReport(target: string, { intoExisting }: RunOptions): Promise<void> {
  if (intoExisting !== true) await refuseForeignReport(target);
  if (manifestOutputs(target)?.has('report.md') === true)
    throw new ExpectedError([`${target}: expected a folder for tables alone, got a report; choose another --out`]);
}

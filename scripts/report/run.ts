import { join } from 'node:path';
import { changesWords } from '../../analysis/prose/changes-told.ts';
import { type Cache, noCache, openCache } from '../cache/cache-folder.ts';
import { isUntouched } from '../cache/run-record.ts';
import { recoverFolder } from '../files/write-folder.ts';
import { type Progress, progressOn } from '../progress.ts';
import { meantStudies } from '../studies.ts';
import { compareFolder } from './compare-folder.ts';
import { type AskedFormats, askedFormats, parsedFormats } from './formats.ts';
import { keepRecord, programVersion, recordFrom, recordOf } from './kept-record.ts';
import type { MadeReport, MakeOptions } from './make-report.ts';
import { refuseForeignReport, reportTargets } from './report-target.ts';
import { sayRefused, sayStale, saySummary } from './said-of-run.ts';
import { root } from '../root.ts';
import { errorStream, say, warn } from '../terminal.ts';
import { orTold } from '../told-errors.ts';

/** What the command line asks for. */
export interface RunOptions {
  out?: string;
  check?: boolean;
  strict?: boolean;
  /** Progress as plain lines, for a log. */
  log?: boolean;
  /** What the report consists of, as the command says it: `md,html`. */
  formats?: string;
  /** Texts as far as the report cites them; `false` gives them whole again. */
  excerpts?: boolean;
  /** Nothing but errors. */
  quiet?: boolean;
  /** `false` computes everything anew. */
  cache?: boolean;
  /** Writes into a folder that holds other things. */
  intoExisting?: boolean;
  /** Where what was computed is kept, if not in the project; tests have places of their own. */
  cacheFolder?: string;
  /** Who reads and measures, if not this machine. */
  begin?: MakeOptions['begin'];
  /** Digest of the program, where it is known. */
  code?: string;
}

/**
 * Makes, checks or writes the report of each study, and says what came of it.
 *
 * @returns exit code: 0 all is well; 1 nothing could be made, a report is stale, or `--strict` and an article was refused
 */
export async function run(given: readonly string[], options: RunOptions): Promise<number> {
  const { log = false, quiet = false } = options;
  const progress = progressOn(errorStream, { log, quiet });
  const { cacheFolder = join(root, '.cache', 'parallax') } = options;
  const cache = options.cache === false ? noCache : openCache(cacheFolder);
  return await orTold(async () => {
    const asked = options.formats === undefined ? undefined : parsedFormats(options.formats);
    const targets = await reportTargets(await meantStudies(given, root), options.out);
    let code = 0;
    for (const [folder, target] of targets) {
      // One study does not keep the others from being made where it cannot.
      const one = () => runOne(folder, target, { options, cache, progress, asked });
      code = Math.max(code, await orTold(one, progress));
    }
    await cache.trim();
    return code;
  }, progress);
}

interface Tools {
  options: RunOptions;
  cache: Cache;
  progress: Progress;
  asked: AskedFormats | undefined;
}

/** One study: nothing is made where inputs, program and report are what they were. */
async function runOne(
  folder: string,
  target: string,
  { options, cache, progress, asked: given }: Tools,
): Promise<number> {
  if (options.check !== true) {
    for (const written of folder === '-' ? [target] : [folder, target]) await recoverFolder(written);
    if (options.intoExisting !== true) await refuseForeignReport(target);
  }
  const asked = askedFormats(target, given, options.excerpts);
  const program = options.code ?? programVersion();
  const record = cache === noCache || options.begin ? undefined : await recordOf(folder, { program, asked }, cache);
  const isStrict = options.strict === true;
  if (record && !(isStrict && record.refused.length > 0) && isUntouched(target, record)) {
    sayRefused(folder, record);
    if (options.quiet !== true) {
      saySummary(target, record, options.check === true);
      if (options.check !== true) say(changesWords.unchanged);
    }
    return 0;
  }
  // Loaded here: a run that finds nothing changed needs none of it.
  const { makeReport } = await import('./make-report.ts');
  const made = await makeReport(folder, progress, cache, { formats: asked, begin: options.begin });
  progress.done();
  const { files } = made;
  const fresh = recordFrom(made);
  sayRefused(folder, fresh);
  if (made.boxes.length > 0)
    warn(`${target}/figures: no font here has ${made.boxes.slice(0, 20).join(' ')}: they are empty boxes in the PNGs`);
  if (isStrict && fresh.refused.length > 0) {
    warn(`${folder}: expected no article to be refused (--strict), got ${fresh.refused.length}; nothing written`);
    return 1;
  }
  let changes: string[] = [];
  if (options.check === true) {
    const differences = compareFolder(target, files);
    if (differences.length > 0) return sayStale(folder, target, differences, await changesSince(target, files));
  } else {
    const { writeReport } = await import('./write-report.ts');
    changes = await writeReport(target, files, (holder) => {
      progress.show(`${target}: waiting for ${holder}, which is writing it`);
    });
    progress.done();
  }
  if (cache !== noCache) await keepRecord(folder, { program, asked }, made, cache);
  if (options.quiet !== true) {
    saySummary(target, fresh, options.check === true);
    for (const line of changes) say(line);
  }
  return 0;
}

/** What changed since the report that is there, as lines for the terminal. */
async function changesSince(target: string, files: MadeReport['files']): Promise<string[]> {
  const [{ readEarlierReport }, { tellChanges }] = await Promise.all([
    import('./earlier-report.ts'),
    import('./change-files.ts'),
  ]);
  return tellChanges(readEarlierReport(target), files)?.summary ?? [];
}

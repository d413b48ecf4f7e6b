import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { compareFolder } from '../files/compare-folder.ts';
import { writeFolder } from '../files/write-folder.ts';
import { progressOn } from '../progress.ts';
import { findStudies } from '../studies.ts';
import { makeReport, type MadeReport } from './make-report.ts';

/** What the command line asks for. */
export interface RunOptions {
  out?: string;
  check?: boolean;
  strict?: boolean;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Makes, checks or writes the report of each study, and says what came of it.
 *
 * @returns exit code: 0 all is well; 1 nothing could be made, a report is stale, or `--strict` and an article was refused
 */
export async function run(given: readonly string[], options: RunOptions): Promise<number> {
  const progress = progressOn(process.stderr);
  try {
    const studies = given.length > 0 ? given : (await findStudies(root)).map(shown);
    if (studies.length === 0) {
      throw new ExpectedError([`${shown(join(root, 'data'))}: expected a folder that holds a study.yaml, got none`]);
    }
    let code = 0;
    for (const folder of studies) {
      const target = targetOf(folder, studies.length, options.out);
      const made = await makeReport(folder, progress);
      progress.done();
      code = Math.max(code, await finish(folder, target, made, options));
    }
    return code;
  } catch (error) {
    progress.done();
    if (!(error instanceof ExpectedError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** A path as the user would write it. */
const shown = (path: string) => relative('', path) || '.';

function targetOf(folder: string, count: number, out: string | undefined): string {
  const name = basename(resolve(folder));
  if (out !== undefined) return count === 1 ? out : join(out, name);
  const isOwn = resolve(folder) === join(root, 'data', name);
  if (!isOwn) throw new ExpectedError([`${folder}: expected --out <folder> for a study outside data/, got none`]);
  return shown(join(root, 'reports', name));
}

async function finish(folder: string, target: string, made: MadeReport, options: RunOptions): Promise<number> {
  const { study, files, topFindings } = made;
  for (const { file, reason } of study.refused) console.error(`${folder}: refused ${file}: ${reason}`);
  if (options.strict === true && study.refused.length > 0) {
    console.error(
      `${folder}: expected no article to be refused (--strict), got ${study.refused.length}; nothing written`,
    );
    return 1;
  }
  if (options.check === true) {
    const differences = await compareFolder(target, files);
    if (differences.length === 0) {
      console.log(`${target}: up to date, ${files.size} files`);
      return 0;
    }
    console.error(`${target}: expected what ${folder} gives now, got ${differences.length} differences`);
    for (const difference of differences) console.error(`  ${difference}`);
    return 1;
  }
  await writeFolder(target, files);
  console.log(
    `${join(target, 'report.md')}: ${study.articles.length} articles, ${study.outlets.size} outlets, ${files.size} files`,
  );
  for (const { title, text } of topFindings) console.log(`  • ${title}. ${text === `${title}.` ? '' : text}`.trimEnd());
  return 0;
}

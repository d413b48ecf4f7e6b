import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { diskReason } from '../analysis/study/disk-reason.ts';
import { ExpectedError } from '../analysis/study/expected-error.ts';
import { realPlace } from './files/folder-place.ts';
import { root } from './root.ts';

/** Where something is to be written, and from what. */
export interface Target {
  target: string;
  /** As the command line calls it. */
  option: '--out' | '--into';
  /** What is read: files and folders. */
  sources: readonly string[];
}

/**
 * Refuses a folder that nobody can mean to be written to: the current one, home, one around them, one that holds what is
 * read or lies in it, one inside a study. Nothing is read but names.
 *
 * @throws {ExpectedError} one line that says what to do
 * @example
 * await refuseTarget({ target: '', option: '--out', sources: [] }); // throws: --out: expected a folder, got an empty name …
 */
export async function refuseTarget(given: Target): Promise<void> {
  const { target, option } = given;
  const got = target.trim() === '' ? 'an empty name' : await readable(target, () => whyRefused(given));
  if (got !== undefined)
    throw new ExpectedError([
      `${option} ${target || '""'}: expected a folder of its own, got ${got}; name another, such as ${suggestion[option]}`,
    ]);
}

async function whyRefused({ target, option, sources }: Target): Promise<string | undefined> {
  const path = await realPlace(target);
  // Else what is examined by one path would be written by the other.
  if (path !== (await realPlace(resolve(target)))) return 'one that `..` leads to from behind a link';
  // The shell may stand elsewhere than the command that it called.
  for (const current of ['.', process.env['INIT_CWD'] ?? '.'])
    if (isWithin(await realPlace(current), path)) return 'the current folder or one around it';
  const home = await realPlace(homedir()).catch(() => undefined);
  if (home !== undefined && isWithin(home, path)) return 'the home folder or one around it';
  for (const source of sources) {
    const read = await readable(source, () => realPlace(source));
    const isFolder = (await stat(read).catch(() => undefined))?.isDirectory() === true;
    if (isFolder && isWithin(path, read) && !(option === '--into' && path === read))
      return `one inside ${source}, which is read`;
    if (option === '--out' && isWithin(read, path)) return `one that holds ${source}, which is read`;
  }
  if (option === '--out' && isWithin(path, await realPlace(join(root, 'data'))))
    return 'one inside data/, which holds studies';
  for (let around = dirname(path); around !== dirname(around); around = dirname(around))
    if (existsSync(join(around, 'study.yaml'))) return `one inside the study ${around}`;
  const isStudy = existsSync(join(path, 'study.yaml'));
  const isReport = existsSync(join(path, 'manifest.json'));
  if (option === '--out' && isStudy && !isReport) return 'a study, or a report without its manifest.json';
  if (option === '--into' && isReport) return 'a report';
  return undefined;
}

/** What the system has against a path is told in one line. */
async function readable<Result>(path: string, look: () => Promise<Result>): Promise<Result> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new ExpectedError([`${path}: expected a path that can be looked at, got ${diskReason(error)}`], {
      cause: error,
    });
  }
}

const suggestion = { '--out': 'reports/rain', '--into': 'data/rain' } as const;

/**
 * Refuses a folder that holds something and is none of ours, unless the user says that it is meant.
 *
 * @param isOurs whether a folder that holds something was made by an earlier run
 * @throws {ExpectedError} one line that says what to do
 */
export async function refuseForeign(
  { target, option }: Pick<Target, 'target' | 'option'>,
  isOurs: () => boolean | Promise<boolean>,
): Promise<void> {
  const found = await stat(target).catch(() => undefined);
  if (!found) return;
  if (!found.isDirectory()) throw new ExpectedError([`${target}: expected a folder, got a file`]);
  const names = (await readdir(target)).filter((name) => !name.startsWith('.parallax-'));
  if (names.length === 0 || (await isOurs())) return;
  const what = option === '--out' ? 'report' : 'study';
  throw new ExpectedError([
    `${target}: expected a new folder or a ${what}, got one that holds something else (${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''}); choose another, or add --into-existing if it is meant`,
  ]);
}

/** Whether a path is a folder or lies in it. */
const isWithin = (path: string, folder: string) => {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith('../') || way.startsWith('..\\'));
};

import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, relative } from 'node:path';
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
export async function refuseTarget({ target, option, sources }: Target): Promise<void> {
  const refuse = (got: string): never => {
    throw new ExpectedError([
      `${option} ${target || '""'}: expected a folder of its own, got ${got}; name another, such as ${suggestion[option]}`,
    ]);
  };
  if (target.trim() === '') refuse('an empty name');
  const path = await realPlace(target);
  if (isWithin(await realPlace('.'), path)) refuse('the current folder or one around it');
  if (isWithin(await realPlace(homedir()), path)) refuse('the home folder or one around it');
  for (const source of sources) {
    const read = await realPlace(source);
    const isFolder = (await stat(read).catch(() => undefined))?.isDirectory() === true;
    if (isFolder && isWithin(path, read) && !(option === '--into' && path === read))
      refuse(`one inside ${source}, which is read`);
    if (option === '--out' && isWithin(read, path)) refuse(`one that holds ${source}, which is read`);
  }
  if (option === '--out' && isWithin(path, await realPlace(join(root, 'data'))))
    refuse('one inside data/, which holds studies');
  for (let around = dirname(path); around !== dirname(around); around = dirname(around))
    if (existsSync(join(around, 'study.yaml'))) refuse(`one inside the study ${around}`);
  if (option === '--out' && existsSync(join(path, 'study.yaml')) && !existsSync(join(path, 'manifest.json')))
    refuse('a study, or a report without its manifest.json');
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
  isOurs: () => Promise<boolean>,
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

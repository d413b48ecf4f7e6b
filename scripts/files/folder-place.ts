import { existsSync, readFileSync } from 'node:fs';
import { access, constants, lstat, mkdir, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, normalize, resolve, sep } from 'node:path';
import { cutName } from '../../analysis/study/file-name.ts';

/** Where a folder really lies, links followed, and what a run keeps beside it while it writes. */
export interface FolderPlace {
  path: string;
  /** The file that says who is writing. */
  lock: string;
  /** Where the lock of somebody would be who may write elsewhere than this user. */
  otherLock: string;
  /**
   * How the folders begin in which runs keep what they write: `new/`, `journal.json`, and for a moment `old/`; they end in
   * the token of the run’s lock.
   */
  work: string;
  /** Whether these lie beside the folder, so that it can be renamed: inside a mount point, or where nobody may write beside. */
  isBeside: boolean;
}

/** Bytes of a folder’s name in the names of what lies beside it. */
const longestStem = 180;

/**
 * Where a folder lies or will lie.
 *
 * @example
 * (await folderPlace('/reports/rain')).lock; // => '/reports/.rain.parallax-lock'
 */
export async function folderPlace(target: string): Promise<FolderPlace> {
  const path = await realPlace(target);
  const parent = dirname(path);
  const name = basename(path);
  const mayWrite = await access(parent, constants.W_OK).catch((error: unknown) => error);
  const isBeside = !mountPoints().includes(path) && (mayWrite === undefined || isMissing(mayWrite));
  const stems = [join(parent, `.${cutName(name, '', name, longestStem)}.parallax`), join(path, '.parallax')];
  const [stem = '', other = ''] = isBeside ? stems : stems.reverse();
  return { path, lock: `${stem}-lock`, otherLock: `${other}-lock`, work: `${stem}-work-`, isBeside };
}

/** A path with its symbolic links followed, also one that leads to nothing yet. */
export async function realPlace(target: string): Promise<string> {
  try {
    return await realpath(target);
  } catch (error) {
    if (!isMissing(error)) throw error;
    // Not by its text: behind a link `..` is another folder than the text says.
    const parent = await realPlace(dirname(target));
    const link = await readlink(target).catch(() => basename(target));
    return (await lookAt(resolve(parent, link))) ? realPlace(resolve(parent, link)) : resolve(parent, link);
  }
}

/** What is there itself, links not followed; `undefined` where there is nothing, and for no other reason. */
export const lookAt = (path: string) =>
  lstat(path).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });

/** Whether the file system said that there is nothing of that name. */
const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Whether something is mounted inside a folder, so that it cannot be moved. */
export const holdsMounts = (path: string): boolean => mountPoints().some((point) => point.startsWith(path + sep));

/** Told by Linux, which writes some characters in octal; elsewhere none are known. */
function mountPoints(): string[] {
  const table = '/proc/self/mountinfo';
  const lines = existsSync(table) ? readFileSync(table, 'utf8').split('\n') : [];
  return lines.map((line) =>
    (line.split(' ')[4] ?? '').replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8))),
  );
}

/**
 * Makes a folder and those around it, each tried once: where the system says that there is no room for one (`/proc`), it
 * fails instead of trying for ever, as `mkdir` does.
 *
 * @returns the first that was made
 */
export async function makeFolders(path: string): Promise<string | undefined> {
  if (await lookAt(path)) return undefined;
  const first = dirname(path) === path ? undefined : await makeFolders(dirname(path));
  await mkdir(path).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
  return first ?? path;
}

/**
 * Whether a path stays in the folder that it is joined to.
 *
 * @example
 * isInside('tables/a.csv'); // => true
 */
export const isInside = (path: string): boolean =>
  path !== '' && !path.includes('\0') && !isAbsolute(path) && !/^\.\.?(?:[/\\]|$)/.test(normalize(path));

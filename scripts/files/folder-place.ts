import { existsSync, readFileSync } from 'node:fs';
import { access, constants, lstat, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a folder really lies, links followed, and what a run keeps beside it while it writes. */
export interface FolderPlace {
  path: string;
  /** The file that says who is writing. */
  lock: string;
  /** Holds `new/` with what is being written, `journal.json`, and for a moment `old/`. */
  work: string;
  /** Whether these lie beside the folder, so that it can be renamed: inside a mount point, or where nobody may write beside. */
  isBeside: boolean;
}

/**
 * Where a folder lies or will lie.
 *
 * @example
 * (await folderPlace('/reports/rain')).lock; // => '/reports/.rain.parallax-lock'
 */
export async function folderPlace(target: string): Promise<FolderPlace> {
  const path = await realPlace(target);
  const parent = dirname(path);
  const mayWrite = await access(parent, constants.W_OK).catch((error: unknown) => error);
  const isBeside = !isMountPoint(path) && (mayWrite === undefined || isMissing(mayWrite));
  const stem = isBeside ? join(parent, `.${basename(path)}.parallax`) : join(path, '.parallax');
  return { path, lock: `${stem}-lock`, work: `${stem}-work`, isBeside };
}

/** A path with its symbolic links followed, also one that leads to nothing yet. */
export async function realPlace(target: string): Promise<string> {
  try {
    return await realpath(target);
  } catch (error) {
    if (!isMissing(error)) throw error;
    const parent = await realPlace(dirname(resolve(target)));
    const link = await readlink(target).catch(() => basename(resolve(target)));
    return (await lookAt(resolve(parent, link))) ? realPlace(resolve(parent, link)) : resolve(parent, link);
  }
}

/** What is there itself, links not followed; `undefined` where there is nothing, and for no other reason. */
export const lookAt = (path: string) =>
  lstat(path).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Told by Linux, which writes blanks in octal; elsewhere no folder counts as one. */
function isMountPoint(path: string): boolean {
  const table = '/proc/self/mountinfo';
  const written = path.replace(/[\s\\]/g, (sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`);
  return (
    existsSync(table) &&
    readFileSync(table, 'utf8')
      .split('\n')
      .some((line) => line.split(' ')[4] === written)
  );
}

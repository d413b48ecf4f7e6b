import { mkdir, rm, rmdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { diskReason } from '../../analysis/study/disk-reason.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import type { Content } from './content.ts';
import { finishWriting, refuseObstacles, writeJournal, writeSynced } from './folder-journal.ts';
import { type Waiting, withLock } from './folder-lock.ts';
import { type FolderPlace, folderPlace, lookAt } from './folder-place.ts';
import { untilInterrupted } from './until-interrupted.ts';

/** Takes the files that a run puts into a folder, in the order in which they are to get there. */
export type Add = (file: string, content: Content) => Promise<void>;

/**
 * Writes files into a folder, all of them or none: they are written and synced beside it, and put in place together, as
 * the journal says that the next run finishes if this one is cut off. Two runs at once wait for each other.
 *
 * @param write adds the files, and says which of those that are there an earlier run made: they are replaced or go, all
 * others are the user’s and stay as they are
 * @throws {ExpectedError} when the folder cannot be written, is a file, or has something of the user’s in the place of ours
 * @example
 * await writeFolder('reports/rain', async (add) => {
 *   await add('report.md', '# Rain\n');
 *   return [];
 * });
 */
export async function writeFolder(
  target: string,
  write: (add: Add) => Promise<readonly string[]>,
  { onWait }: Waiting = {},
): Promise<void> {
  const underLock = (place: FolderPlace, signal: AbortSignal) => async (isHeld: () => boolean) => {
    await finishWriting(place, target);
    await prepare(place, target, write, () => {
      signal.throwIfAborted();
      if (!isHeld()) throw new ExpectedError([`${target}: expected no other run to write it, got one that does`]);
    });
    await finishWriting(place, target);
  };
  try {
    const place = await folderPlace(target);
    if ((await lookAt(place.path))?.isDirectory() === false)
      throw new ExpectedError([`${target}: expected a folder, got a file`]);
    await untilInterrupted(async (signal) => {
      const made = await mkdir(dirname(place.lock), { recursive: true });
      const isDone = withLock(place.lock, underLock(place, signal), { signal, ...(onWait && { onWait }) });
      await isDone.catch(async (error: unknown) => {
        if (made !== undefined) await removeEmpty(dirname(place.lock), made);
        throw error;
      });
    });
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw new ExpectedError([`${target}: expected a folder that can be written, got ${diskReason(error)}`], {
      cause: error,
    });
  }
}

/**
 * Finishes what a run that was cut off had begun to put into a folder, or clears away what it had only prepared. Call it
 * before a folder is read; it waits for a run that is writing it.
 *
 * @throws {ExpectedError} as `writeFolder` does
 * @example
 * await recoverFolder('reports/rain');
 */
export async function recoverFolder(target: string): Promise<void> {
  const place = await folderPlace(target);
  if (await lookAt(place.work)) await withLock(place.lock, () => finishWriting(place, target));
}

/** Writes everything beside the folder and, last, the journal: from then on it is put in place, whatever happens. */
async function prepare(
  { path, work }: FolderPlace,
  target: string,
  write: (add: Add) => Promise<readonly string[]>,
  mayGoOn: () => void,
): Promise<void> {
  const fresh = join(work, 'new');
  const put: string[] = [];
  try {
    await mkdir(fresh, { recursive: true });
    const ours = await write(async (file, content) => {
      mayGoOn();
      if (!isInside(file)) throw new ExpectedError([`${target}: expected paths inside the folder, got \`${file}\``]);
      put.push(file);
      await mkdir(dirname(join(fresh, file)), { recursive: true });
      await writeSynced(join(fresh, file), content);
    });
    await refuseObstacles({ target, path, fresh }, put, new Set(ours));
    mayGoOn();
    await writeJournal(work, { ours, put });
  } catch (error) {
    await rm(work, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Whether a path stays in the folder that it is joined to.
 *
 * @example
 * isInside('tables/a.csv'); // => true
 */
export const isInside = (path: string): boolean =>
  path !== '' && !path.includes('\0') && !isAbsolute(path) && !/^\.\.(?:[/\\]|$)/.test(normalize(path));

/** Folders that a run made on its way, from the innermost to the first one, as far as nothing is in them. */
async function removeEmpty(inner: string, first: string): Promise<void> {
  for (let at = inner; at.startsWith(first); at = dirname(at)) await rmdir(at).catch(() => undefined);
}

import { mkdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diskReason } from '../../analysis/study/disk-reason.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import type { Content } from './content.ts';
import { finishWriting, refuseObstacles, workFolders, writeJournal } from './folder-journal.ts';
import { type Held, isLocked, type Waiting, withLock } from './folder-lock.ts';
import { type FolderPlace, folderPlace, isInside, lookAt, makeFolders } from './folder-place.ts';
import { writeSynced } from './move-file.ts';
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
  await withPlace(target, async (place) => {
    if ((await lookAt(place.path))?.isDirectory() === false)
      throw new ExpectedError([`${target}: expected a folder, got a file`]);
    await untilInterrupted(async (signal) => {
      const made = await makeFolders(dirname(place.lock));
      const work = async ({ token, isHeld }: Held) => {
        const expectHeld = heldBy(target, place, isHeld);
        await finishWriting(place, target, expectHeld);
        await prepare(place, { target, work: place.work + token, write }, () => {
          signal.throwIfAborted();
          expectHeld();
        });
        await finishWriting(place, target, expectHeld);
      };
      await withLock(place.lock, work, { signal, ...(onWait && { onWait }) }).catch(async (error: unknown) => {
        if (made !== undefined) await removeEmpty(dirname(place.lock), made);
        throw error;
      });
    });
  });
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
  await withPlace(target, async (place) => {
    if ((await workFolders(place)).length === 0) return;
    await withLock(place.lock, ({ isHeld }) => finishWriting(place, target, heldBy(target, place, isHeld)));
  });
}

/** Finds out where a folder lies, and says in one line what the system has against it. */
async function withPlace(target: string, act: (place: FolderPlace) => Promise<void>): Promise<void> {
  try {
    await act(await folderPlace(target));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new ExpectedError([`${target}: expected a folder that can be written, got ${diskReason(error)}`], {
      cause: error,
    });
  }
}

/** What throws where a run has no right to the folder: its lock was lost, or one who may write elsewhere has another. */
const heldBy =
  (target: string, { otherLock }: FolderPlace, isHeld: () => boolean) =>
  () => {
    if (isHeld() && !isLocked(otherLock)) return;
    const other = isHeld() ? `, or remove ${otherLock} if there is none` : '';
    throw new ExpectedError([`${target}: expected no other run to write it, got one that does; wait for it${other}`]);
  };

/** Writes everything beside the folder and, last, the journal: from then on it is put in place, whatever happens. */
async function prepare(
  { path }: FolderPlace,
  { target, work, write }: { target: string; work: string; write: (add: Add) => Promise<readonly string[]> },
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

/** Folders that a run made on its way, from the innermost to the first one, as far as nothing is in them. */
async function removeEmpty(inner: string, first: string): Promise<void> {
  for (let at = inner; at.startsWith(first); at = dirname(at)) await rmdir(at).catch(() => undefined);
}

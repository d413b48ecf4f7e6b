import { mkdir, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { type FolderPlace, holdsMounts, isInside, lookAt } from './folder-place.ts';
import { holdsOnly, obstacle } from './folder-owner.ts';
import { isMoved, isPlaced, replace, syncFolder, writeSynced } from './move-file.ts';

/** What is to become of a folder. */
export interface Journal {
  /** Paths in it that an earlier run made: those that are not put again go. */
  ours: readonly string[];
  /** Paths to move into it from `new/` of the work folder, in this order. */
  put: readonly string[];
}

/** Obstacles in one message. */
const mostTold = 10;

/** From here on the writing is finished by somebody: this run, or the next one. */
export async function writeJournal(work: string, journal: Journal): Promise<void> {
  await writeSynced(join(work, 'journal.new'), JSON.stringify(journal));
  await rename(join(work, 'journal.new'), join(work, 'journal.json'));
  await syncFolder(work);
}

/** The folders in which runs have left, or keep, what they write. */
export async function workFolders({ work }: FolderPlace): Promise<string[]> {
  const names = (await lookAt(dirname(work))) ? await readdir(dirname(work)) : [];
  return names
    .filter((name) => name.startsWith(basename(work)))
    .sort()
    .map((name) => join(dirname(work), name));
}

/**
 * Does what the journals of a folder say, or the rest of it; what was only prepared is cleared away. Called under the
 * folder’s lock.
 *
 * @param expectHeld throws where the lock is no more this run’s
 * @throws {ExpectedError} where something of the user’s is in the way; once that is moved, the next run goes on
 */
export async function finishWriting(place: FolderPlace, target: string, expectHeld: () => void): Promise<void> {
  for (const work of await workFolders(place)) {
    const journal = await readJournal(work);
    expectHeld();
    if (journal) await followJournal(place, work, journal, { target, expectHeld });
    expectHeld();
    await rm(work, { recursive: true, force: true });
  }
}

async function followJournal(
  place: FolderPlace,
  work: string,
  journal: Journal,
  run: { target: string; expectHeld: () => void },
): Promise<void> {
  try {
    if (!(await swap(place, work, journal))) await fill(place.path, work, journal, run);
    await syncFolder(dirname(place.path));
    await removeOld(join(work, 'old'), journal.ours);
  } catch (error) {
    // What is gone may be so because another run went on with it.
    run.expectHeld();
    throw error;
  }
}

/** A journal may have been left by anybody who writes beside the folder: it can speak of nothing outside. */
async function readJournal(work: string): Promise<Journal | undefined> {
  const refuse = (got: string): never => {
    throw new ExpectedError([`${work}: expected what a run of yours left, got ${got}; remove it if no run is writing`]);
  };
  const found = await lookAt(work);
  if (!found?.isDirectory() || (process.getuid && found.uid !== process.getuid())) refuse('something else');
  // A link in it would lead every step outside.
  for (const entry of await readdir(work, { recursive: true, withFileTypes: true }))
    if (!entry.isDirectory() && !entry.isFile()) refuse(`a link or device in it (${entry.name})`);
  const file = join(work, 'journal.json');
  if (!(await lookAt(file))) return undefined;
  try {
    const { ours, put } = JSON.parse(await readFile(file, 'utf8')) as Record<keyof Journal, unknown[]>;
    const isPath = (path: unknown): path is string => typeof path === 'string' && isInside(path);
    if (ours.every(isPath) && put.every(isPath)) return { ours, put };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  return refuse('a damaged journal');
}

/** Two renames, if the folder holds nothing but ours; looked at again where it was put aside. */
async function swap({ path, isBeside }: FolderPlace, work: string, { ours, put }: Journal): Promise<boolean> {
  const [fresh, old] = [join(work, 'new'), join(work, 'old')];
  const folder = await lookAt(fresh);
  if (!folder || !isBeside) return !folder;
  const file = await lookAt(join(fresh, put[0] ?? ''));
  const isOurs = (at: string) => holdsOnly(at, new Set(ours), { folder, file });
  if (await lookAt(path)) {
    if ((await lookAt(old)) || holdsMounts(path) || !(await isOurs(path))) return false;
    if (!(await isMoved(path, old))) return false;
  }
  if ((await lookAt(old)) && !(await isOurs(old))) {
    await rename(old, path);
    return false;
  }
  await rename(fresh, path);
  return true;
}

/** File by file: what is not ours stays as it is. */
async function fill(
  path: string,
  work: string,
  { ours, put }: Journal,
  { target, expectHeld }: { target: string; expectHeld: () => void },
): Promise<void> {
  const fresh = join(work, 'new');
  // Where ours lie aside already, what is in their place is somebody’s.
  const owned = new Set((await lookAt(join(work, 'old'))) ? [] : ours);
  await refuseObstacles({ target, path, fresh }, put, owned);
  const made = new Set(put);
  for (const file of owned) {
    if (made.has(file) || (await obstacle(path, file, { isOurs: true }))) continue;
    expectHeld();
    await rm(join(path, file), { force: true });
    for (let at = dirname(file); at !== '.' && (await isEmptied(join(path, at))); at = dirname(at));
  }
  for (const file of put) {
    const [from, to] = [join(fresh, file), join(path, file)];
    if (!(await lookAt(from))) continue;
    expectHeld();
    await mkdir(dirname(to), { recursive: true });
    if (owned.has(file)) await replace(from, to, basename(work));
    else if (!(await isPlaced(from, to, basename(work)))) await refuseObstacles({ target, path, fresh }, [file], owned);
  }
  for (const folder of new Set(put.map((file) => dirname(join(path, file))))) await syncFolder(folder);
}

/** Ends the run where something of the user’s has the name of a file that is to be moved from `fresh` to `path`. */
export async function refuseObstacles(
  { target, path, fresh }: { target: string; path: string; fresh: string },
  files: readonly string[],
  ours: ReadonlySet<string>,
): Promise<void> {
  const found = new Set<string>();
  for (const file of files) {
    const reason = await obstacle(path, file, { isOurs: ours.has(file), fresh: join(fresh, file) });
    if (reason !== undefined) found.add(`${target}/${reason}; move it away, or choose another folder`);
  }
  const rest = found.size > mostTold ? [`and ${found.size - mostTold} more`] : [];
  if (found.size > 0) throw new ExpectedError([...[...found].slice(0, mostTold), ...rest]);
}

/** What was put aside goes file by file: whatever somebody may have saved there in that moment stays, and is told. */
async function removeOld(old: string, ours: readonly string[]): Promise<void> {
  if (!(await lookAt(old))) return;
  for (const file of ours) await rm(join(old, file), { force: true });
  const entries = await readdir(old, { recursive: true, withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  for (const folder of [old, ...folders.sort()].reverse())
    if (!(await isEmptied(folder)))
      throw new ExpectedError([`${folder}: expected only files of the earlier report, got others; move them away`]);
}

const isEmptied = (folder: string) =>
  rmdir(folder).then(
    () => true,
    () => false,
  );

import {
  chmod,
  chown,
  constants,
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import type { Content } from './content.ts';
import { type FolderPlace, holdsMounts, isInside, lookAt } from './folder-place.ts';
import { holdsOnly, isSameFile, obstacle } from './folder-owner.ts';

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

/** What a system says where a folder cannot be moved: the copy of a layer, a mount, a folder in use. */
const unmovable: ReadonlySet<unknown> = new Set(['EXDEV', 'EBUSY', 'EPERM', 'EACCES']);
/** And where a file can have no second name. */
const unlinkable: ReadonlySet<unknown> = new Set([...unmovable, 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

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

const isMoved = (from: string, to: string) =>
  rename(from, to).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && unmovable.has(error.code)) return false;
      throw error;
    },
  );

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

/** Moves a file over ours, which keeps its mode and, as far as the system lets, its owner. */
async function replace(from: string, to: string, token: string): Promise<void> {
  const earlier = await lookAt(to);
  const isThere = earlier !== undefined;
  if (isThere) {
    await chmod(from, earlier.mode & 0o7777);
    await chown(from, earlier.uid, earlier.gid).catch(() => undefined);
  }
  if (await isMoved(from, to)) return;
  const copy = await copiedBeside(from, to, token);
  await rename(copy, to);
  await rm(from);
}

/** Moves a file to where nothing is; `false` where something of other bytes came there meanwhile. */
async function isPlaced(from: string, to: string, token: string): Promise<boolean> {
  // A link fails where something has the name, as a rename would not.
  const isDone = await linked(from, to);
  if (isDone === false && !isSameFile(to, from)) return false;
  if (isDone === undefined) {
    const copy = await copiedBeside(from, to, token);
    const isCopied = (await linked(copy, to)) ?? (await copied(copy, to));
    await rm(copy);
    if (!isCopied) return false;
  }
  await rm(from);
  return true;
}

/** Gives a file a second name; `false` where something has it, `undefined` where the system cannot. */
const linked = (from: string, to: string) => done(link(from, to));
const copied = (from: string, to: string) => done(copyFile(from, to, constants.COPYFILE_EXCL));

const done = (doing: Promise<void>): Promise<boolean | undefined> =>
  doing.then(
    () => true,
    (error: unknown) => {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EEXIST') return false;
      if (unlinkable.has(code)) return undefined;
      throw error;
    },
  );

/** A copy of a file on the disk where it is to go, under a name that nobody else can have. */
async function copiedBeside(from: string, to: string, token: string): Promise<string> {
  const copy = `${to}${token.slice(token.lastIndexOf('.parallax-work-'))}`;
  if ((await lookAt(copy))?.isFile() === true) await rm(copy);
  const { mode, uid, gid } = await lstat(from);
  await writeSynced(copy, await readFile(from), 'wx');
  await chmod(copy, mode & 0o7777);
  await chown(copy, uid, gid).catch(() => undefined);
  return copy;
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

/** Writes a file that is on the disk when this returns. */
export async function writeSynced(path: string, content: Content, flag = 'w'): Promise<void> {
  const handle = await open(path, flag);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the names in a folder last, on systems that can. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

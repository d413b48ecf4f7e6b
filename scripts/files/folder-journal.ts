import type { Stats } from 'node:fs';
import { chmod, mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import type { Content } from './content.ts';
import { type FolderPlace, lookAt } from './folder-place.ts';

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

/**
 * Does what the journal of a folder says, or the rest of it; without one, clears away what was only prepared. Called under
 * the folder’s lock.
 *
 * @throws {ExpectedError} where something of the user’s is in the way; once that is moved, the next run goes on
 */
export async function finishWriting(place: FolderPlace, target: string): Promise<void> {
  const text = await readFile(join(place.work, 'journal.json'), 'utf8').catch(() => undefined);
  if (text !== undefined) {
    const journal = JSON.parse(text) as Journal;
    if (!(await swap(place, journal))) await fill(place, journal, target);
    await syncFolder(dirname(place.path));
    await removeOld(join(place.work, 'old'), journal.ours);
  }
  await rm(place.work, { recursive: true, force: true });
}

/** Two renames, if the folder holds nothing but ours; looked at again where it was put aside. */
async function swap({ path, work, isBeside }: FolderPlace, { ours, put }: Journal): Promise<boolean> {
  const [fresh, old] = [join(work, 'new'), join(work, 'old')];
  const folder = await lookAt(fresh);
  if (!folder || !isBeside) return !folder;
  const file = await lookAt(join(fresh, put[0] ?? ''));
  const isOurs = (at: string) => holdsOnly(at, new Set(ours), { folder, file });
  if (await lookAt(path)) {
    if ((await lookAt(old)) || !(await isOurs(path))) return false;
    await rename(path, old);
  }
  if ((await lookAt(old)) && !(await isOurs(old))) {
    await rename(old, path);
    return false;
  }
  await rename(fresh, path);
  return true;
}

/** File by file: what is not ours stays as it is. */
async function fill({ path, work }: FolderPlace, { ours, put }: Journal, target: string): Promise<void> {
  const fresh = join(work, 'new');
  await refuseObstacles({ target, path, fresh }, put, new Set(ours));
  const made = new Set(put);
  for (const file of ours) {
    if (made.has(file) || (await obstacle(path, file, true))) continue;
    await rm(join(path, file), { force: true });
    for (let at = dirname(file); at !== '.' && (await isEmptied(join(path, at))); at = dirname(at));
  }
  for (const file of put) {
    const [from, to] = [join(fresh, file), join(path, file)];
    if (!(await lookAt(from))) continue;
    await mkdir(dirname(to), { recursive: true });
    const earlier = await lookAt(to);
    if (earlier) await chmod(from, earlier.mode & 0o7777);
    await rename(from, to);
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
    const reason = await obstacle(path, file, ours.has(file), join(fresh, file));
    if (reason !== undefined) found.add(`${target}/${reason}; move it away, or choose another folder`);
  }
  const rest = found.size > mostTold ? [`and ${found.size - mostTold} more`] : [];
  if (found.size > 0) throw new ExpectedError([...[...found].slice(0, mostTold), ...rest]);
}

/** What of the user’s stands where a file goes, or on the way there: a link, a folder, a file of other bytes that is not ours. */
async function obstacle(folder: string, path: string, isOurs: boolean, fresh = ''): Promise<string | undefined> {
  const parts = path.split('/');
  for (let depth = 1; depth <= parts.length; depth++) {
    const at = parts.slice(0, depth).join('/');
    const found = await lookAt(join(folder, at));
    if (!found || (fresh !== '' && !(await lookAt(fresh)))) return undefined;
    const isLast = depth === parts.length;
    if (isLast ? !found.isFile() : !found.isDirectory())
      return `${at}: expected ${isLast ? 'a file' : 'a folder'} of ours, got ${kindOf(found)}`;
    if (isLast && !isOurs && !(await readFile(join(folder, at))).equals(await readFile(fresh)))
      return `${at}: expected a file that an earlier run made, got one that no manifest lists`;
  }
  return undefined;
}

function kindOf(found: Stats): string {
  if (found.isSymbolicLink()) return 'a link';
  if (found.isDirectory()) return 'a folder';
  return found.isFile() ? 'a file' : 'a device, pipe or socket';
}

/**
 * Whether a folder holds our files and nothing else, made as fresh ones are: an empty folder in it, a link, another mode or
 * owner are somebody’s doing.
 */
async function holdsOnly(
  top: string,
  ours: ReadonlySet<string>,
  fresh: { folder: Stats; file: Stats | undefined },
  inside = '',
): Promise<boolean> {
  const found = await lookAt(join(top, inside));
  if (!found?.isDirectory() || !isAlike(found, fresh.folder)) return false;
  const entries = await readdir(join(top, inside), { withFileTypes: true });
  if (entries.length === 0) return inside === '';
  for (const entry of entries) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    const file = entry.isFile() && ours.has(path) ? await lookAt(join(top, path)) : undefined;
    const isOurs = entry.isDirectory()
      ? await holdsOnly(top, ours, fresh, path)
      : file !== undefined && isAlike(file, fresh.file ?? file);
    if (!isOurs) return false;
  }
  return true;
}

const isAlike = (one: Stats, other: Stats) => one.mode === other.mode && one.uid === other.uid && one.gid === other.gid;

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
export async function writeSynced(path: string, content: Content): Promise<void> {
  const handle = await open(path, 'w');
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

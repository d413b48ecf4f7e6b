import { chmod, chown, constants, copyFile, link, lstat, open, readFile, rename, rm } from 'node:fs/promises';
import type { Content } from './content.ts';
import { isSameFile } from './folder-owner.ts';
import { lookAt } from './folder-place.ts';

/** What a system says where a folder cannot be moved: the copy of a layer, a mount, a folder in use. */
const unmovable: ReadonlySet<unknown> = new Set(['EXDEV', 'EBUSY', 'EPERM', 'EACCES']);
/** And where a file can have no second name. */
const unlinkable: ReadonlySet<unknown> = new Set([...unmovable, 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Moves a file or folder; `false` where the system cannot. */
export const isMoved = (from: string, to: string) =>
  rename(from, to).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && unmovable.has(error.code)) return false;
      throw error;
    },
  );

/** Moves a file over ours, which keeps its mode and, as far as the system lets, its owner. */
export async function replace(from: string, to: string, token: string): Promise<void> {
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
export async function isPlaced(from: string, to: string, token: string): Promise<boolean> {
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
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

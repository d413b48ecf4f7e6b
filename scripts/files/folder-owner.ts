import type { Stats } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lookAt } from './folder-place.ts';
import { plainFile } from './plain-file.ts';

/**
 * What of the user’s stands where a file goes, or on the way there: a link, a folder, a file of other bytes that is not
 * ours.
 *
 * @param what.fresh the file that is to go there; where it is gone, it went there already
 * @returns its path in the folder and what it is; `undefined` where the way is free
 */
export async function obstacle(
  folder: string,
  path: string,
  { isOurs, fresh }: { isOurs: boolean; fresh?: string },
): Promise<string | undefined> {
  if (fresh !== undefined && !(await lookAt(fresh))) return undefined;
  const parts = path.split('/');
  for (let depth = 1; depth <= parts.length; depth++) {
    const at = parts.slice(0, depth).join('/');
    const found = await lookAt(join(folder, at));
    if (!found) return undefined;
    const isLast = depth === parts.length;
    if (isLast ? !found.isFile() : !found.isDirectory())
      return `${at}: expected ${isLast ? 'a file' : 'a folder'} of ours, got ${kindOf(found)}`;
    if (isLast && !isOurs && !isSameFile(join(folder, at), fresh))
      return `${at}: expected a file that an earlier run made, got one that no manifest lists`;
  }
  return undefined;
}

/** Whether two plain files hold the same bytes. */
export function isSameFile(one: string, other: string | undefined): boolean {
  const [content, expected] = [plainFile(one), other === undefined ? undefined : plainFile(other)];
  return content !== undefined && expected !== undefined && content.equals(expected);
}

function kindOf(found: Stats): string {
  if (found.isSymbolicLink()) return 'a link';
  if (found.isDirectory()) return 'a folder';
  return found.isFile() ? 'a file' : 'a device, pipe or socket';
}

/**
 * Whether a folder holds our files and nothing else, made as fresh ones are: an empty folder in it, a link, another mode or
 * owner, another disk are somebody’s doing.
 *
 * @param ours paths inside the folder, with `/`
 */
export async function holdsOnly(
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

const isAlike = (one: Stats, other: Stats) =>
  one.mode === other.mode && one.uid === other.uid && one.gid === other.gid && one.dev === other.dev;

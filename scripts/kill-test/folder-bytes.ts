import { readdir, readFile, readlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { sha256 } from '../files/content.ts';

/** What a run with other inputs writes anew, and no clean run has. */
const aboutChanges = new Set(['changes.json', 'changes.md']);

/** SHA-256 of everything in a folder by path, links and empty folders too; `undefined` where there is no folder. */
export async function folderBytes(folder: string): Promise<Map<string, string> | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return undefined;
  const found = entries.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath, entry.name);
    const what = entry.isDirectory()
      ? 'folder'
      : entry.isSymbolicLink()
        ? await readlink(path)
        : sha256(await readFile(path).catch(() => 'gone'));
    return [relative(folder, path), what];
  });
  const all = (await Promise.all(found)).filter(([path]) => !aboutChanges.has(path));
  return new Map(all.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Whether two folders hold the same. */
export const isSame = (one: ReadonlyMap<string, string> | undefined, other: ReadonlyMap<string, string> | undefined) =>
  JSON.stringify([...(one ?? [])]) === JSON.stringify([...(other ?? [])]);

/** Whether a folder holds all that another one does, unchanged, whatever else it holds. */
export const hasAll = (folder: ReadonlyMap<string, string> | undefined, part: ReadonlyMap<string, string>) =>
  [...part].every(([path, what]) => folder?.get(path) === what);

import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { articleStem } from '../../analysis/study/read-article-file.ts';
import { byCodePoint } from '../../analysis/study/code-point-order.ts';
import { foldName, numberedName } from '../../analysis/study/file-name.ts';
import { type Content, sha256 } from '../files/content.ts';
import { lookAt } from '../files/folder-place.ts';
import type { Add } from '../files/write-folder.ts';

/** Takes articles for a folder that may hold others already; nothing in it is overwritten. */
export interface Staging {
  /**
   * Takes a file in, under its name or, where a file of other bytes has that, `name-2`, `name-3` and so on.
   *
   * @returns its path, or `undefined` where a file of that name and these bytes is there already
   */
  add: (path: string, content: Content) => Promise<string | undefined>;
  /**
   * Takes a file in that may replace one that an earlier import wrote; one that was changed since stays.
   *
   * @returns what came of it
   */
  update: (path: string, content: Content) => Promise<'added' | 'there' | 'replaced' | 'kept'>;
  /** The record of what was written so, for the next import, and the files that are replaced. */
  finish: () => Promise<readonly string[]>;
  /**
   * A file's path with a number in its name where a file of that name came from another folder: its id must say which.
   */
  unlikeOthers: (path: string) => string;
  /** Whether the folder has, or gets, a file of this path. */
  has: (path: string) => Promise<boolean>;
}

/**
 * Finds free names in a folder for files that are to be put into it.
 *
 * @param put takes a file under a name that is free
 */
export function stagingFor(folder: string, put: Add): Staging {
  /** By folded name: a study may be moved to a system that takes `A.txt` and `a.txt` for one. */
  const staged = new Map<string, string>();
  /** Under each name that was asked for: the bytes that have it, numbered or not, and the first number not looked at. */
  const asked = new Map<string, { hashes: Set<string>; next: number }>();
  /** Paths by the name without extension. */
  const named = new Map<string, string[]>();
  /** Hashes of what imports wrote, by path. */
  let record: Map<string, string> | undefined;
  const ours: string[] = [];
  return {
    async update(path, content) {
      record ??= await readRecord(join(folder, recordFile));
      const hash = sha256(content);
      const there = staged.get(foldName(path)) ?? (await hashOf(join(folder, path)));
      if (there === hash) return 'there';
      if (there !== undefined && (staged.has(foldName(path)) || record.get(path) !== there)) return 'kept';
      staged.set(foldName(path), hash);
      record.set(path, hash);
      if (there !== undefined) ours.push(path);
      await put(path, content);
      return there === undefined ? 'added' : 'replaced';
    },
    async finish() {
      if (record && record.size > 0) {
        if ((await hashOf(join(folder, recordFile))) !== undefined) ours.push(recordFile);
        const lines = [...record].sort(([a], [b]) => byCodePoint(a, b)).map(([path, hash]) => `${hash}  ${path}\n`);
        await put(recordFile, lines.join(''));
      }
      return ours;
    },
    unlikeOthers(path) {
      const stem = articleStem(path);
      const paths = named.get(stem) ?? [];
      if (!paths.includes(path)) named.set(stem, [...paths, path]);
      const place = paths.includes(path) ? paths.indexOf(path) : paths.length;
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      return place === 0 ? path : folder + numberedName(path.slice(folder.length), place + 1);
    },
    async add(path, content) {
      const hash = sha256(content);
      const known = asked.get(foldName(path)) ?? { hashes: new Set<string>(), next: 1 };
      asked.set(foldName(path), known);
      for (;;) {
        if (known.hashes.has(hash)) return undefined;
        const inside = path.slice(0, path.lastIndexOf('/') + 1);
        const name = known.next === 1 ? path : inside + numberedName(path.slice(inside.length), known.next);
        const there = staged.get(foldName(name)) ?? (await hashOf(join(folder, name)));
        known.hashes.add(there ?? hash);
        known.next++;
        if (there !== undefined) continue;
        staged.set(foldName(name), hash);
        await put(name, content);
        return name;
      }
    },
    has: async (path) => staged.has(foldName(path)) || (await lookAt(join(folder, path))) !== undefined,
  };
}

/** Which files of articles imports wrote, with their hashes, as `sha256sum` has them. */
const recordFile = 'originals/imported.sha256';

async function readRecord(path: string): Promise<Map<string, string>> {
  if ((await hashOf(path)) === undefined) return new Map();
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** SHA-256 of a file, empty for what is there and no file, `undefined` for nothing. */
async function hashOf(path: string): Promise<string | undefined> {
  const found = await lookAt(path);
  if (!found) return undefined;
  return found.isFile() ? sha256(await readFile(path)) : '';
}

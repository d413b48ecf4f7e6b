import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import * as fileSystem from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { diskReason } from '../../analysis/study/disk-reason.ts';
import { sha256, type Content } from '../files/content.ts';

/** The calls that put files in their place; tests pass some that fail. */
export type StagingDisk = Pick<typeof fileSystem, 'mkdir' | 'writeFile' | 'link' | 'copyFile'>;

/** Files on their way into a folder that may hold others already. */
export interface Staging {
  /**
   * Takes a file in, under its name or, where a file of other bytes has that, `name-2`, `name-3` and so on.
   *
   * @returns its path, or `undefined` where a file of that name and these bytes is there already
   */
  add(path: string, content: Content): Promise<string | undefined>;
  /** Whether the folder has a file of this path. */
  has(path: string): Promise<boolean>;
  /** Puts every file in its place; all of them or, where one fails, none. */
  commit(): Promise<void>;
  /** Forgets everything that is not committed. */
  discard(): Promise<void>;
}

/**
 * Collects files for a folder in a hidden folder inside it. Nothing is ever overwritten.
 *
 * @throws {ExpectedError} when the folder cannot be written
 * @example
 * const staging = await stagingFor('data/rain');
 * await staging.add('articles/a.txt', 'Rain.'); // => 'articles/a.txt'
 * await staging.commit();
 */
export async function stagingFor(folder: string, { disk = fileSystem }: { disk?: StagingDisk } = {}): Promise<Staging> {
  const hidden = join(folder, `.import-${randomUUID()}`);
  const staged = new Map<string, string>();
  /** Under each name that was asked for: the bytes that have it, numbered or not, and the first number not looked at. */
  const asked = new Map<string, { hashes: Set<string>; next: number }>();
  const firstMade = await guarded(() => disk.mkdir(hidden, { recursive: true }));
  const isNewFolder = firstMade !== undefined && firstMade !== hidden && firstMade !== resolve(hidden);

  return {
    async add(path, content) {
      const hash = sha256(content);
      const known = asked.get(path) ?? { hashes: new Set<string>(), next: 1 };
      asked.set(path, known);
      for (;;) {
        if (known.hashes.has(hash)) return undefined;
        const name = known.next === 1 ? path : numbered(path, known.next);
        const there = staged.get(name) ?? (await hashOf(join(folder, name)));
        known.hashes.add(there ?? hash);
        known.next++;
        if (there !== undefined) continue;
        await guarded(async () => {
          await disk.mkdir(dirname(join(hidden, name)), { recursive: true });
          await disk.writeFile(join(hidden, name), content);
        });
        staged.set(name, hash);
        return name;
      }
    },
    has: async (path) =>
      staged.has(path) || (await fileSystem.lstat(join(folder, path)).catch(() => undefined)) !== undefined,
    async commit() {
      const placed: string[] = [];
      try {
        for (const name of staged.keys()) {
          await disk.mkdir(dirname(join(folder, name)), { recursive: true });
          await place(join(hidden, name), join(folder, name));
          placed.push(name);
        }
      } catch (error) {
        for (const name of placed) await fileSystem.rm(join(folder, name), { force: true });
        await discard();
        throw unwritable(error);
      }
      await fileSystem.rm(hidden, { recursive: true, force: true });
    },
    discard,
  };

  async function discard(): Promise<void> {
    // A folder that this run made goes again, if nobody has put anything into it.
    await fileSystem.rm(hidden, { recursive: true, force: true });
    if (!isNewFolder) return;
    for (const made of ['articles', 'originals', '']) await fileSystem.rmdir(join(folder, made)).catch(() => undefined);
  }

  /** A hard link fails where something has the name, as a rename would not. */
  async function place(from: string, to: string): Promise<void> {
    try {
      await disk.link(from, to);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
      await disk.copyFile(from, to, constants.COPYFILE_EXCL);
    }
  }

  async function guarded<Result>(act: () => Promise<Result>): Promise<Result> {
    try {
      return await act();
    } catch (error) {
      await fileSystem.rm(hidden, { recursive: true, force: true }).catch(() => undefined);
      throw unwritable(error);
    }
  }

  function unwritable(error: unknown): ExpectedError {
    return new ExpectedError([`${folder}: expected a folder that can be written, got ${diskReason(error)}`], {
      cause: error,
    });
  }
}

/** SHA-256 of a file, empty for what is there and no file, `undefined` for nothing. */
async function hashOf(path: string): Promise<string | undefined> {
  const found = await fileSystem.lstat(path).catch(() => undefined);
  if (!found) return undefined;
  return found.isFile() ? sha256(await fileSystem.readFile(path)) : '';
}

function numbered(path: string, number: number): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-${number}${extension}`;
}

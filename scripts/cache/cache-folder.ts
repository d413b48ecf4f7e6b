import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { plainFile } from '../files/plain-file.ts';

/**
 * Keeps what was computed, by name. A name holds the digest of everything that the content depends on, so an entry is
 * never wrong, only missing: one that is damaged counts as missing, and one that cannot be written is not kept.
 */
export interface Cache {
  read(name: string): Promise<Uint8Array | undefined>;
  write(name: string, content: Uint8Array): Promise<void>;
  /** Removes what was used longest ago, until the folder is within its bound. */
  trim(): Promise<void>;
}

/** The cache that keeps nothing, for `--no-cache`. */
export const noCache: Cache = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(),
  trim: () => Promise.resolve(),
};

/** Bytes that the folder may hold. */
const bound = 1_000_000_000;
const digestLength = 32;

/**
 * A cache in a folder, which may be deleted at any time. An entry is the digest of its name and content, and the
 * content, written beside its place and renamed: a run that is killed, or another one at the same time, leaves whole
 * entries, and one in the place of another counts as missing.
 *
 * @example const cache = openCache('.cache'); await cache.read('figures/5f…'); // => undefined
 */
export function openCache(folder: string): Cache {
  return {
    async read(name) {
      const entry = plainFile(join(folder, name));
      if (entry === undefined || entry.length < digestLength) return undefined;
      const content = entry.subarray(digestLength);
      if (!digest(name, content).equals(entry.subarray(0, digestLength))) return undefined;
      const now = new Date();
      await utimes(join(folder, name), now, now).catch(() => undefined);
      return content;
    },
    async write(name, content) {
      const path = join(folder, name);
      const fresh = `${path}.${randomUUID()}.tmp`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(fresh, Buffer.concat([digest(name, content), content]));
        await rename(fresh, path);
      } catch {
        await rm(fresh, { force: true }).catch(() => undefined);
      }
    },
    trim: () => trimFolder(folder, bound),
  };
}

const digest = (name: string, content: Uint8Array) => createHash('sha256').update(`${name}\0`).update(content).digest();

/** Removes the files of a folder that were used longest ago, until those that stay are within a bound. */
export async function trimFolder(folder: string, bytes: number): Promise<void> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const found = await stat(path).catch(() => undefined);
      return found?.isFile() === true ? [{ path, size: found.size, used: found.mtimeMs }] : [];
    }),
  );
  let total = 0;
  for (const { path, size } of files.flat().sort((a, b) => b.used - a.used)) {
    total += size;
    if (total > bytes) await rm(path, { force: true }).catch(() => undefined);
  }
}

import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodePoint } from '../../analysis/study/code-point-order.ts';

/**
 * Digest of everything below the given paths: names, kinds and bytes; never a time. `undefined` where something cannot
 * be read, or is no plain file or folder: then nothing is known of it.
 */
export async function inputsDigest(paths: readonly string[]): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for (const path of paths) await addTo(hash, path, '');
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}

async function addTo(hash: ReturnType<typeof createHash>, path: string, name: string): Promise<void> {
  const found = await lstat(path);
  if (found.isDirectory()) {
    const names = (await readdir(path)).filter((entry) => !entry.startsWith('.')).sort(byCodePoint);
    hash.update(`\0folder\0${name}\0${names.length}\0`);
    for (const entry of names) await addTo(hash, join(path, entry), entry);
    return;
  }
  const isLink = found.isSymbolicLink();
  if (!isLink && !found.isFile()) throw new Error(`${path}: no plain file`);
  const content = await readFile(isLink ? await realpath(path) : path);
  hash.update(`\0${isLink ? 'link' : 'file'}\0${name}\0${content.length}\0`).update(content);
}

import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint } from '../../analysis/study/code-point-order.ts';

/**
 * Digest of everything below the given paths: names, kinds and bytes; never a time. `undefined` where something cannot
 * be read, or is no plain file or folder: then nothing is known of it. Read at once, which is several times faster for
 * very many small files.
 */
export function inputsDigest(paths: readonly string[]): string | undefined {
  const hash = createHash('sha256');
  try {
    for (const path of paths) addTo(hash, path, '');
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, path: string, name: string): void {
  const found = lstatSync(path);
  if (found.isDirectory()) {
    const names = readdirSync(path)
      .filter((entry) => !entry.startsWith('.'))
      .sort(byCodePoint);
    hash.update(`\0folder\0${name}\0${names.length}\0`);
    for (const entry of names) addTo(hash, join(path, entry), entry);
    return;
  }
  const isLink = found.isSymbolicLink();
  if (!isLink && !found.isFile()) throw new Error(`${path}: no plain file`);
  const content = readFileSync(isLink ? realpathSync(path) : path);
  hash.update(`\0${isLink ? 'link' : 'file'}\0${name}\0${content.length}\0`).update(content);
}

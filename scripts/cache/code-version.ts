import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byCodePoint } from '../../analysis/study/code-point-order.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Digest of the program's own files below some of its folders, and of its pinned packages: what a result depends on
 * beside its input. V8's version is in it, because the cache keeps its serialised values.
 *
 * @param folders from the project's folder
 */
export async function codeVersion(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.versions.v8);
  hash.update(await readFile(join(root, 'package-lock.json')).catch(() => ''));
  for (const folder of folders) {
    const names = (await readdir(join(root, folder), { recursive: true })).filter((name) =>
      /\.(?:ts|json)$/.test(name),
    );
    const sorted = names.sort(byCodePoint);
    const contents = await Promise.all(sorted.map((name) => readFile(join(root, folder, name))));
    sorted.forEach((name, index) => hash.update(`\0${folder}/${name}\0`).update(contents[index] ?? ''));
  }
  return hash.digest('hex');
}

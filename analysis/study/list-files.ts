import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { articleExtension, type GivenFile } from './read-article-file.ts';

const filesAtOnce = 64;

/**
 * Reads the files that lie in a folder of articles. Hidden ones are left out; what is no plain file inside the study, or
 * cannot be read, comes back with a reason.
 *
 * @param study the study's folder, which symbolic links must not leave
 * @param options.read reads one file; tests pass one that fails
 * @throws what Node throws when the folder itself cannot be listed
 * @example
 * await listFiles('data/rain/articles', 'data/rain'); // => [{ file: 'a.txt', bytes: … }]
 */
export async function listFiles(
  folder: string,
  study: string,
  { read = (path) => readFile(path) }: { read?: (path: string) => Promise<Uint8Array> } = {},
): Promise<GivenFile[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  const root = await realpath(study);
  const files: GivenFile[] = [];
  for (let from = 0; from < names.length; from += filesAtOnce) {
    files.push(...(await Promise.all(names.slice(from, from + filesAtOnce).map(giveFile))));
  }
  return files;

  async function giveFile(file: string): Promise<GivenFile> {
    const path = join(folder, file);
    try {
      const reason = await reasonToRefuse(path, root);
      if (reason !== undefined) return { file, reason };
      return { file, bytes: articleExtension(file) === undefined ? new Uint8Array() : await read(path) };
    } catch (error) {
      return { file, reason: `expected a file that can be read, got ${diskReason(error)}` };
    }
  }
}

/** Why a path is not to be opened. Opening a named pipe would wait for ever. */
async function reasonToRefuse(path: string, root: string): Promise<string | undefined> {
  const real = await realpath(path);
  if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) {
    const isLink = (await lstat(path)).isSymbolicLink();
    return `expected a file inside the study, got ${isLink ? 'a symbolic link' : 'a folder'} that leads out of it`;
  }
  const found = await stat(path);
  if (found.isDirectory()) return 'expected a file, got a folder';
  return found.isFile() ? undefined : 'expected a file, got a device, pipe or socket';
}

/**
 * What the file system said, without the path (which the message names already).
 *
 * @example
 * diskReason(new Error("EACCES: permission denied, open '/a/b'")); // => 'EACCES: permission denied'
 */
export function diskReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^[A-Z0-9_]+: [^,]+/.exec(message)?.[0] ?? message;
}

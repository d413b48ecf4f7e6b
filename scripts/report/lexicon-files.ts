import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';

const folder = join(root, 'analysis', 'language', 'english');

/** The word lists and rule tables that a report was made with, by file name, for its manifest. */
export async function lexiconFiles(): Promise<Map<string, Uint8Array>> {
  // Beside the lists lie their licences and a page about them.
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const files = names.map(async (name): Promise<[string, Uint8Array]> => [name, await readFile(join(folder, name))]);
  return new Map(await Promise.all(files));
}

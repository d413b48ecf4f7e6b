import { readdir, readFile } from 'node:fs/promises';

const folder = new URL('../../analysis/lexicons/', import.meta.url);

/** The word lists and rule tables that a report was made with, by file name, for its manifest. */
export async function lexiconFiles(): Promise<Map<string, Uint8Array>> {
  const names = (await readdir(folder)).sort();
  const files = names.map(async (name): Promise<[string, Uint8Array]> => [name, await readFile(new URL(name, folder))]);
  return new Map(await Promise.all(files));
}

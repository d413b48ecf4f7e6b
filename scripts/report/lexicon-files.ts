import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { byCodePoint } from '../../analysis/study/code-point-order.ts';
import { root } from '../root.ts';

const folder = join(root, 'analysis');

/** Tables of rules, which are no lists of words: patterns, and what decides with the words around one. */
const ruleTables = [
  'language/english/neutral-in-context.ts',
  'lines/date-lines.ts',
  'lines/page-furniture.ts',
  'lines/page-markup.ts',
];

/** The word lists and rule tables that a report was made with, by path below `analysis/`, for its manifest. */
export async function lexiconFiles(): Promise<Map<string, Uint8Array>> {
  const files = await readdir(folder, { recursive: true });
  const lists = files.filter((name) => name.endsWith('.csv')).map((name) => name.split(sep).join('/'));
  const names = [...lists, ...ruleTables].sort(byCodePoint);
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, Uint8Array]> => [name, await readFile(join(folder, name))]),
    ),
  );
}

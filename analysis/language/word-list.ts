import { readFileSync } from 'node:fs';

/** A word list: its words, and cells of its other columns in the same order. */
export interface WordList {
  words: readonly string[];
  /** @throws {Error} for a column that the list lacks */
  column: (name: string) => readonly string[];
}

/**
 * Reads a word list: a CSV file whose first column is `word` and whose last are `source` and `licence`. Several values in
 * a cell stand between semicolons; a cell holds no comma, so that no list needs a parser at start-up.
 *
 * The one place in `analysis/` but for the reading of studies that touches the disk: a list is read when its module is
 * loaded, as a JSON import is.
 *
 * @param file beside the module that reads it: `new URL('hedges.csv', import.meta.url)`
 * @throws {Error} for a row with more or fewer cells than the header
 */
export function readWordList(file: URL): WordList {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  const names = header.split(',');
  const columns: string[][] = names.map(() => []);
  lines.forEach((line, at) => {
    const cells = line.split(',');
    if (cells.length !== names.length)
      throw new Error(`${file.pathname}:${at + 2}: expected ${names.length} cells, got ${cells.length}`);
    for (const [place, cell] of cells.entries()) columns[place]?.push(cell);
  });
  const column = (name: string) => {
    const cells = columns[names.indexOf(name)];
    if (!cells) throw new Error(`${file.pathname}:1: expected a column ${name}, got ${header}`);
    return cells;
  };
  return { words: column('word'), column };
}

/**
 * The values in a cell.
 *
 * @example valuesIn('person;group') // => ['person', 'group']
 */
export const valuesIn = (cell: string): string[] => (cell === '' ? [] : cell.split(';'));

/** All words of a list. */
export const wordSet = (file: URL): ReadonlySet<string> => new Set(readWordList(file).words);

/** What one column of a list says of each of its words. */
export function cellByWord<Cell extends string>(file: URL, column: string): ReadonlyMap<string, Cell> {
  const list = readWordList(file);
  const cells = list.column(column) as readonly Cell[];
  return new Map(list.words.map((word, at) => [word, cells[at] ?? ('' as Cell)]));
}

/**
 * The words of a list by the values of one of its columns.
 *
 * @returns gives the words that have a value in that column, and throws for a value that none has
 */
export function wordSets(file: URL, column: string): (value: string) => ReadonlySet<string> {
  const list = readWordList(file);
  const sets = new Map<string, Set<string>>();
  const cells = list.column(column);
  for (const [at, word] of list.words.entries())
    for (const value of valuesIn(cells[at] ?? '')) {
      const own = sets.get(value);
      if (own) own.add(word);
      else sets.set(value, new Set([word]));
    }
  return (value) => {
    const own = sets.get(value);
    if (!own) throw new Error(`${file.pathname}: expected a word with the ${column} ${value}, got none`);
    return own;
  };
}

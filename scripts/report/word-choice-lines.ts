import { columns, type WordChoiceRow } from '../../analysis/measures/tables.ts';
import { type Cell, csvLines } from '../files/csv.ts';

const names = columns['word-choice'];

/** The first line of `word-choice.csv`. */
export const [wordChoiceHeader = ''] = csvLines(names, []);

/** Rows of word choice as lines of its CSV, without the header. */
export function wordChoiceLines(rows: Iterable<WordChoiceRow>): string {
  const lines = csvLines(names, rows as unknown as Iterable<Record<string, Cell>>);
  lines.next();
  return [...lines].join('');
}

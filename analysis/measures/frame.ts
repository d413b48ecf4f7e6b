import type { DataFrame } from 'danfojs-node';

import { columns, type TableName, type Tables } from './tables.ts';

type Cell = string | number | boolean | null;

/** danfojs guesses a type from the first cells, and is then wrong about the later ones: look at all of them. */
function typeOf(cells: readonly Cell[]): string {
  const known = cells.filter((cell) => cell !== null);
  if (known.some((cell) => typeof cell === 'string') || known.length === 0) return 'string';
  if (known.every((cell) => typeof cell === 'boolean')) return 'boolean';
  return known.length === cells.length && known.every(Number.isInteger) ? 'int32' : 'float32';
}

/**
 * Turns the finished rows of a table into the DataFrame that findings, figures and an analyst's own scripts use.
 *
 * Guards what danfojs does badly: rows go in as one array a column, because it takes objects in each one's own key
 * order; column types are stated, because it guesses them from a sample; an empty table keeps its columns. The types
 * are
 * labels only: numbers stay doubles. danfojs is loaded at the first call, because that takes a second.
 *
 * @example
 * const frame = await frameOf('placement', rows);
 * frame.columns; // => ['outlet', 'event', 'article', 'topic', 'position', 'start', 'end']
 */
export async function frameOf<Name extends TableName>(name: Name, rows: readonly Tables[Name][]): Promise<DataFrame> {
  const { DataFrame } = await import('danfojs-node');
  const names = [...columns[name]];
  if (rows.length === 0) return new DataFrame([], { columns: names, dtypes: names.map(() => 'string') });
  const cells = names.map((column) => rows.map((row) => row[column] as Cell));
  return new DataFrame(Object.fromEntries(names.map((column, index) => [column, cells[index] ?? []])), {
    columns: names,
    dtypes: cells.map(typeOf),
  });
}

/**
 * The rows of a frame that `frameOf` made, typed again, exactly as they went in; also after `sortValues`, `query` or
 * `head`.
 *
 * @throws {Error} where the frame lacks a column of the table.
 * @example
 * rowsOf('sentiment', frame)[0]?.voice; // => 'outlet'
 */
export function rowsOf<Name extends TableName>(
  name: Name,
  frame: Pick<DataFrame, 'columns' | 'values'>,
): Tables[Name][] {
  const places = columns[name].map((column) => [column, frame.columns.indexOf(column)] as const);
  const missing = places.find(([, place]) => place < 0);
  if (missing) throw new Error(`${name}: expected a column \`${missing[0]}\`, got ${frame.columns.join(', ')}`);
  const values = frame.values as Cell[][];
  return values.map((cells) => Object.fromEntries(places.map(([column, place]) => [column, cells[place]])) as never);
}

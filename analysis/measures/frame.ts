import type { DataFrame } from 'danfojs-node';

import { type Cell, type Column, columnNames, type RowOf, type Table } from './table.ts';

/** danfojs guesses a type from the first cells, and is then wrong about the later ones. */
function typeOf({ type, mayBeEmpty }: Column): string {
  if (type === 'boolean') return 'boolean';
  if (type === 'number' || (type === 'integer' && mayBeEmpty)) return 'float32';
  return type === 'integer' ? 'int32' : 'string';
}

/** A DataFrame has no lists. */
const between = ';';
const cellIn = (value: Cell): Exclude<Cell, readonly string[]> =>
  typeof value === 'object' && value !== null ? value.join(between) : value;
const cellOut = ({ type }: Column, value: unknown): unknown =>
  type === 'list' && typeof value === 'string' ? (value === '' ? [] : value.split(between)) : value;

/**
 * Turns the finished rows of a table into the DataFrame that findings, figures and an analyst's own scripts use.
 *
 * Guards what danfojs does badly: rows go in as one array a column, because it takes objects in each one's own key
 * order; column types are those of the table's definition, because it guesses them from a sample; an empty table keeps
 * its columns; several values of a cell are joined with `;`. The types are labels only: numbers stay doubles. danfojs is
 * loaded at the first call, because that takes a second.
 *
 * @example
 * const frame = await frameOf(placementTable, rows);
 * frame.columns; // => ['outlet', 'event', 'article', 'topic', 'position', 'start', 'end']
 */
export async function frameOf<Defined extends Table>(
  table: Defined,
  rows: readonly RowOf<Defined>[],
): Promise<DataFrame> {
  const { DataFrame } = await import('danfojs-node');
  const names = columnNames(table);
  const dtypes = Object.values(table.columns).map(typeOf);
  if (rows.length === 0) return new DataFrame([], { columns: names, dtypes });
  const cells = names.map((name) => [name, rows.map((row) => cellIn(row[name]))] as const);
  return new DataFrame(Object.fromEntries(cells), { columns: names, dtypes });
}

/**
 * The rows of a frame that `frameOf` made, typed again, exactly as they went in; also after `sortValues`, `query` or
 * `head`.
 *
 * @throws {Error} where the frame lacks a column of the table.
 * @example
 * rowsOf(sentimentTable, frame)[0]?.voice; // => 'outlet'
 */
export function rowsOf<Defined extends Table>(
  table: Defined,
  frame: Pick<DataFrame, 'columns' | 'values'>,
): RowOf<Defined>[] {
  const places = Object.entries(table.columns).map(([name, column]) => {
    const place = frame.columns.indexOf(name);
    if (place < 0) throw new Error(`${table.name}: expected a column \`${name}\`, got ${frame.columns.join(', ')}`);
    return { name, column, place };
  });
  return (frame.values as unknown[][]).map(
    (cells) =>
      Object.fromEntries(places.map(({ name, column, place }) => [name, cellOut(column, cells[place])])) as never,
  );
}

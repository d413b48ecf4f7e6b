import { type TableName, tables } from '../../analysis/measures/measures.ts';
import { columnNames } from '../../analysis/measures/table.ts';

/** One column: numbers, or the distinct values of the column and which of them each row has. */
type PackedColumn = Float64Array | { values: readonly unknown[]; places: Uint32Array };

/** Rows as columns, for their way from thread to thread: a copy of very many objects costs ten times as much. */
export interface PackedRows<Row> {
  length: number;
  columns: readonly (readonly [keyof Row & string, PackedColumn])[];
}

/**
 * Packs rows that have the same keys.
 *
 * @example unpackRows(packRows(['x'], [{ x: 'a' }])); // => [{ x: 'a' }]
 */
export const packRows = <Row extends object>(
  names: readonly (keyof Row & string)[],
  rows: readonly Row[],
): PackedRows<Row> => ({
  length: rows.length,
  columns: names.map((name) => [name, packColumn(rows, name)] as const),
});

function packColumn<Row extends object>(rows: readonly Row[], name: keyof Row & string): PackedColumn {
  const numbers = new Float64Array(rows.length);
  const isNumeric = rows.every((row, index) => {
    const value = row[name];
    numbers[index] = value as number;
    return typeof value === 'number';
  });
  if (isNumeric) return numbers;
  const places = new Uint32Array(rows.length);
  const placeOf = new Map<unknown, number>();
  const values: unknown[] = [];
  rows.forEach((row, index) => {
    const value: unknown = row[name];
    // Equal lists are many.
    const key = Array.isArray(value) ? JSON.stringify(value) : value;
    const place = placeOf.get(key) ?? values.push(value) - 1;
    placeOf.set(key, place);
    places[index] = place;
  });
  return { values, places };
}

/** The rows that were packed. */
export function unpackRows<Row extends object>({ length, columns }: PackedRows<Row>): Row[] {
  const rows = Array.from({ length }, () => ({}) as Row);
  for (const [name, column] of columns) {
    if (column instanceof Float64Array) rows.forEach((row, index) => (row[name] = column[index] as Row[typeof name]));
    else rows.forEach((row, index) => (row[name] = column.values[column.places[index] ?? 0] as Row[typeof name]));
  }
  return rows;
}

/** The packed rows of some tables. */
export type PackedTables = Partial<Record<TableName, PackedRows<Record<string, unknown>>>>;

/** Packs the rows of some tables; what is no column of theirs stays here. */
export function packTables(made: Partial<Record<TableName, readonly object[]>>): PackedTables {
  return mapTables(made, (rows, name) => packRows(columnNames(tables[name]), rows as Record<string, unknown>[]));
}

/** The rows of the tables that were packed. */
export const unpackTables = (packed: PackedTables): Partial<Record<TableName, object[]>> =>
  mapTables(packed, unpackRows);

const mapTables = <From, To>(made: Partial<Record<TableName, From>>, change: (value: From, name: TableName) => To) =>
  Object.fromEntries(Object.entries(made).map(([name, value]) => [name, change(value, name as TableName)])) as Partial<
    Record<TableName, To>
  >;

/** What a CSV cell may hold. `null`, `undefined`, `NaN` and infinities are empty cells. */
export type Cell = string | number | boolean | null | undefined;

/** Rows whose fields are named like the columns. */
export type CsvRows<Column extends string> = Iterable<Readonly<Partial<Record<Column, Cell>>>>;

/**
 * A table as CSV by RFC 4180 with `\n` line ends and a header. Numbers have 6 significant digits, integers all of theirs;
 * a text that a spreadsheet would run as a formula gets a leading `'`.
 *
 * @example
 * toCsv(['term', 'per_1000'], [{ term: 'rain, heavy', per_1000: 2 / 3 }]);
 * // => 'term,per_1000\n"rain, heavy",0.666667\n'
 */
export function toCsv<Column extends string>(columns: readonly Column[], rows: CsvRows<Column>): string {
  return [...csvLines(columns, rows)].join('');
}

/**
 * The lines of a table as CSV, header first, each with its line end: for tables that are too long to hold as one text.
 *
 * @example
 * [...csvLines(['n'], [{ n: 1 }])]; // => ['n\n', '1\n']
 */
export function* csvLines<Column extends string>(
  columns: readonly Column[],
  rows: CsvRows<Column>,
): Generator<string, void, undefined> {
  yield `${columns.map(csvCell).join(',')}\n`;
  for (const row of rows) yield `${columns.map((column) => csvCell(row[column])).join(',')}\n`;
}

function csvCell(value: Cell): string {
  if (typeof value === 'number') return csvNumber(value);
  if (typeof value === 'boolean') return String(value);
  if (value === null || value === undefined) return '';
  const text = formulaStarts.has(value.charCodeAt(0)) ? `'${value}` : value;
  const isPlain = !text.includes(',') && !text.includes('"') && !text.includes('\n') && !text.includes('\r');
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}

/** Characters at the start of a cell that make a spreadsheet run it. */
const formulaStarts: ReadonlySet<number> = new Set(Array.from('=+-@\t\r', (character) => character.charCodeAt(0)));

function csvNumber(value: number): string {
  if (Number.isInteger(value)) return String(value);
  if (!Number.isFinite(value)) return '';
  const text = value.toPrecision(6);
  // Long tables are mostly numbers: trimming zeros here is faster than reading the number back.
  if (text.includes('e')) return String(Number(text));
  return text.endsWith('0') ? text.replace(/\.?0+$/, '') : text;
}

import { visibleMarks } from '../../analysis/study/visible-marks.ts';

/** What a CSV cell may hold. `null`, `undefined`, `NaN` and infinities are empty cells; several values stand between `;`. */
export type Cell = string | number | boolean | null | undefined | readonly string[];

/** Rows whose fields are named like the columns. */
export type CsvRows<Column extends string> = Iterable<Readonly<Partial<Record<Column, Cell>>>>;

/** Characters that become bytes at once. */
const blockLength = 1 << 14;

/**
 * A table as CSV by RFC 4180 in UTF-8, with `\n` line ends and a header. Numbers have 6 significant digits, integers all of
 * theirs; a text that a spreadsheet would run as a formula gets a leading `'`, behind a `;` as well, where some cut a cell.
 * Control and direction characters are shown as marks.
 *
 * @example
 * String(toCsv(['term', 'per_1000'], [{ term: 'rain, heavy', per_1000: 2 / 3 }]));
 * // => 'term,per_1000\n"rain, heavy",0.666667\n'
 */
export function toCsv<Column extends string>(columns: readonly Column[], rows: CsvRows<Column>): Buffer {
  const blocks: Buffer[] = [];
  let block = csvHeader(columns);
  const lineOf = csvLines(columns);
  for (const row of rows) {
    block += lineOf(row);
    if (block.length < blockLength) continue;
    blocks.push(Buffer.from(block));
    block = '';
  }
  blocks.push(Buffer.from(block));
  return Buffer.concat(blocks);
}

/** The first line of a CSV. */
export const csvHeader = (columns: readonly string[]): string => `${columns.map(csvCell).join(',')}\n`;

/** Makes rows lines, one after the other: most cells are as in the row above, and are made once. */
export function csvLines<Column extends string>(
  columns: readonly Column[],
): (row: Readonly<Partial<Record<Column, Cell>>>) => string {
  const above = columns.map((): Cell => undefined);
  const cells = columns.map(() => '');
  return (row) => {
    let line = '';
    // Long tables have tens of millions of cells: no object is made for one.
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at];
      if (column === undefined) continue;
      const value = row[column];
      if (value !== above[at]) {
        above[at] = value;
        cells[at] = csvCell(value);
      }
      line += at === 0 ? (cells[at] ?? '') : `,${cells[at] ?? ''}`;
    }
    return `${line}\n`;
  };
}

function csvCell(value: Cell): string {
  if (typeof value === 'number') return csvNumber(value);
  if (typeof value === 'boolean') return String(value);
  if (value === null || value === undefined) return '';
  const words = typeof value === 'string' ? value : value.join(';');
  const safe = formulaStart.test(words) ? `'${words}` : words;
  if (!isSpecial.test(safe)) return safe;
  const seen = visibleMarks(safe);
  const text = seen.includes(';') ? seen.replace(formulaInside, ";'") : seen;
  return needsMarks.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Most cells hold nothing of this, so that one look is enough. */
// eslint-disable-next-line no-control-regex -- control characters are shown as marks
const isSpecial = /[",;\0-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

const needsMarks = /[",\n\r]/;

/** What makes a spreadsheet run a cell: a sign, of full width too, behind whatever is blank; a tab; a return. */
const formulaStart = /^(?:[\s\u200b]*[=+\-@＝＋－＠]|[\t\r])/;
const formulaInside = /;(?=[\s\u200b]*[=+\-@＝＋－＠])/g;

function csvNumber(value: number): string {
  if (Number.isInteger(value)) return String(value);
  if (!Number.isFinite(value)) return '';
  const text = value.toPrecision(6);
  // Long tables are mostly numbers: trimming zeros here is faster than reading the number back.
  if (text.includes('e')) return String(Number(text));
  return text.endsWith('0') ? text.replace(/\.?0+$/, '') : text;
}

import type { RankedRole } from './column-role.ts';
import { notUsed } from './not-used.ts';
import type { SourceRow } from './row-article.ts';
import { mustUnpack } from './documents/must-unpack.ts';
import { tableRows } from './table-rows.ts';

/**
 * The rows of a workbook (`.xlsx`, `.xls`, `.ods`), read with SheetJS: of every sheet whose header names a text. Cells are
 * read as they are shown; formulas, comments and pictures are not.
 *
 * @param needed columns that the user named
 * @returns the rows, or why there are none
 */
export async function spreadsheetRows(
  bytes: Uint8Array,
  rolesOf: (name: string) => RankedRole | undefined,
  needed: readonly string[],
): Promise<Iterable<SourceRow> | { reason: string }> {
  const burst = bytes[0] === 0x50 ? mustUnpack(bytes) : undefined;
  if (burst !== undefined) return { reason: burst };
  const { read, utils } = await import('@e965/xlsx');
  try {
    const { SheetNames, Sheets } = read(bytes, {
      dense: true,
      cellFormula: false,
      cellHTML: false,
      dateNF: 'yyyy-mm-dd',
    });
    const tables = SheetNames.map((name) => {
      const cells = utils.sheet_to_json<unknown[]>(Sheets[name] ?? {}, { header: 1, raw: false, defval: '' });
      return { name, cells: cells.map((row) => row.map(String)) };
    }).filter(({ cells }) => cells.length > 0);
    const sheets = tables.map(({ name, cells }) => ({ name, rows: tableRows(cells, rolesOf, needed) }));
    const whole = sheets.flatMap(({ name, rows }) => ('reason' in rows ? [] : [{ name, rows }]));
    const [refused] = sheets.flatMap(({ rows }) => ('reason' in rows ? [rows] : []));
    if (whole.length === 0) return refused ?? { reason: 'expected rows, got an empty workbook' };
    const others = sheets.filter(({ rows }) => 'reason' in rows).map(({ name }) => name);
    return rowsOfSheets(whole, sheets.length > 1, notUsed('sheet', others));
  } catch {
    return { reason: 'expected a workbook, got one that is damaged or has a password; save it as .csv' };
  }
}

/** Rows of several sheets, numbered through, each under the name of its sheet. */
function* rowsOfSheets(
  sheets: readonly { name: string; rows: Iterable<SourceRow> }[],
  areSeveral: boolean,
  unused: readonly string[],
): Generator<SourceRow> {
  let number = 0;
  for (const { name, rows } of sheets)
    for (const row of rows) {
      number += 1;
      const place = areSeveral ? `sheet ${name}, ${row.place}` : row.place;
      if ('reason' in row) yield { place, reason: row.reason };
      else yield { ...row, place, number, notes: [...(row.notes ?? []), ...(number === 1 ? unused : [])] };
    }
}

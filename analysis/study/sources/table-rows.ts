import { quoteValue } from '../quote-value.ts';
import { columnMissing } from './column-missing.ts';
import type { RankedRole } from './column-role.ts';
import type { SourceRow } from './row-article.ts';
import { joinedParts, partsIn } from './joined-parts.ts';
import { notUsed } from './not-used.ts';

type RolesOf = (name: string) => RankedRole | undefined;

/** A header stands within so many rows: titles and empty rows may stand above it. */
const lowestHeader = 10;

/**
 * The rows of a table below its header, numbered from 1; rows in which every cell is empty are passed over. The header is the
 * first row that names a text. The first row that is read says which columns are not used.
 *
 * A row with more cells than the header has a quotation mark or delimiter in the wrong place and is refused; one with
 * fewer is kept where none of the cells that count is missing.
 *
 * @param needed columns that the user named
 * @param unclosed place of the row whose quotation marks do not close
 * @returns the rows, or why there are none
 * @example
 * [...tableRows([['text'], ['Rain.']], columnRole, [])].length; // => 1
 */
export function tableRows(
  cells: readonly (readonly string[])[],
  rolesOf: RolesOf,
  needed: readonly string[],
  unclosed?: number,
): Iterable<SourceRow> | { reason: string } {
  const top = Math.max(
    cells.slice(0, lowestHeader).findIndex((row) => row.some((name) => rolesOf(name.trim())?.role === 'text')),
    0,
  );
  const header = (cells[top] ?? []).map((name) => name.trim());
  const reason = columnMissing(header, rolesOf, needed) ?? columnTwice(header, rolesOf);
  if (reason !== undefined) return { reason };
  const read = rows(cells.slice(top), header, unclosed === undefined ? undefined : unclosed - top, rolesOf);
  const between = partsIn(header);
  return between === undefined ? read : joinedParts(read, between, rolesOf);
}

function* rows(
  data: readonly (readonly string[])[],
  header: readonly string[],
  unclosed: number | undefined,
  rolesOf: RolesOf,
): Generator<SourceRow> {
  const counted = header.flatMap((name, column) => (rolesOf(name) ? [column] : []));
  const lastCounted = counted.at(-1) ?? 0;
  let unused = notUsed(
    'column',
    header.filter((name) => name !== '' && !rolesOf(name)),
  );
  for (let number = 1; number < data.length; number++) {
    const cells = data[number] ?? [];
    const place = `row ${number}`;
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (number === unclosed) {
      yield { place, reason: 'expected a closing quotation mark, got the end of the file' };
    } else if (cells.slice(header.length).some((cell) => cell.trim() !== '') || cells.length <= lastCounted) {
      yield { place, reason: `expected ${header.length} cells, got ${cells.length}` };
    } else {
      const entries = counted.map((column) => [header[column] ?? '', cells[column] ?? ''] as const);
      const isShort = cells.length < header.length;
      const notes = [...(isShort ? [`${place} has ${cells.length} of ${header.length} cells`] : []), ...unused];
      unused = [];
      yield { place, number, entries, ...(notes.length > 0 && { notes }) };
    }
  }
}

/** Two columns of one name leave open which of them is meant. */
function columnTwice(header: readonly string[], rolesOf: RolesOf): string | undefined {
  const seen = new Map<string, number>();
  for (const [column, name] of header.entries()) {
    const found = rolesOf(name);
    if (!found) continue;
    const key = `${found.role} ${found.rank}`;
    const first = seen.get(key);
    if (first !== undefined) {
      return `expected every column once, got ${quoteValue(name)} as columns ${first + 1} and ${column + 1}`;
    }
    seen.set(key, column);
  }
  return undefined;
}

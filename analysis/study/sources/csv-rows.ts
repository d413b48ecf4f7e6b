import type { RankedRole } from './column-role.ts';
import { columnMissing } from './column-missing.ts';
import { quoteValue } from '../quote-value.ts';
import type { SourceRow } from './row-article.ts';

const delimiters = [',', '\t', ';', '|'];
const mostHeader = 100_000;

/**
 * The rows of a CSV or TSV text with a header, one after the other, numbered from 1 below it; rows in which every cell is
 * empty are passed over. The delimiter is the one that makes the most of the header.
 *
 * A row with more cells than the header has a quotation mark or delimiter in the wrong place and is refused; one with
 * fewer is kept where none of the cells that count is missing.
 *
 * @param rolesOf what a column means
 * @param needed columns that the user named
 * @returns the rows, or why there are none
 * @example
 * [...(await csvRows('text\nRain.', columnRole, []))].length; // => 1
 */
export async function csvRows(
  given: string,
  rolesOf: (name: string) => RankedRole | undefined,
  needed: readonly string[],
): Promise<Iterable<SourceRow> | { reason: string }> {
  const { default: papaparse } = await import('papaparse');
  const lines = given.replace(/\r\n?/g, '\n');
  const declared = /^sep=(.)\n/.exec(lines);
  const text = declared ? lines.slice(declared[0].length) : lines;
  const delimiter = declared?.[1] ?? bestDelimiter(text);
  const { data, errors } = papaparse.parse<string[]>(text, { delimiter, newline: '\n' });
  const header = (data[0] ?? []).map((name) => name.trim());
  const reason = columnMissing(header, rolesOf, needed) ?? columnTwice(header, rolesOf);
  if (reason !== undefined) return { reason };
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes')?.row;
  return rows(data, header, unclosed, rolesOf);

  function bestDelimiter(table: string): string {
    const scored = delimiters.map((candidate) => {
      const { data: head } = papaparse.parse<string[]>(table.slice(0, mostHeader), {
        delimiter: candidate,
        newline: '\n',
        preview: 1,
      });
      const names = head[0] ?? [];
      const known = new Set(names.map((name) => rolesOf(name)?.role).filter((role) => role !== undefined));
      return { candidate, score: known.size * 1000 + Math.min(names.length, 999) };
    });
    return scored.reduce((best, next) => (next.score > best.score ? next : best)).candidate;
  }
}

function* rows(
  data: readonly string[][],
  header: readonly string[],
  unclosed: number | undefined,
  rolesOf: (name: string) => RankedRole | undefined,
): Generator<SourceRow> {
  const counted = header.flatMap((name, column) => (rolesOf(name) ? [column] : []));
  const lastCounted = counted.at(-1) ?? 0;
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
      yield {
        place,
        number,
        entries,
        ...(isShort && { notes: [`${place} has ${cells.length} of ${header.length} cells`] }),
      };
    }
  }
}

/** Two columns of one name leave open which of them is meant. */
function columnTwice(header: readonly string[], rolesOf: (name: string) => RankedRole | undefined): string | undefined {
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

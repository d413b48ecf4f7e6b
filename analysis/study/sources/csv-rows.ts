import type { RankedRole } from './column-role.ts';
import type { SourceRow } from './row-article.ts';
import { tableRows } from './table-rows.ts';

const delimiters = [',', '\t', ';', '|'];
const mostHeader = 100_000;

/**
 * The rows of a CSV or TSV text with a header, as `tableRows` reads them. The delimiter is the one that makes the most of
 * the header.
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
  return tableRows(data, rolesOf, needed, errors.find(({ code }) => code === 'MissingQuotes')?.row);

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

import type { RankedRole } from './column-role.ts';
import { rowsIn } from './json-rows.ts';
import type { SourceRow } from './row-article.ts';

/**
 * The rows of an XML file whose elements are named as columns are (`<article><source>…</source><text>…</text></article>`),
 * read with fast-xml-parser; entities of its own are not expanded.
 *
 * @returns the rows, or why there are none
 */
export async function xmlRows(
  text: string,
  rolesOf: (name: string) => RankedRole | undefined,
): Promise<Iterable<SourceRow> | { reason: string }> {
  const { XMLParser } = await import('fast-xml-parser');
  try {
    const parser = new XMLParser({
      parseTagValue: false,
      ignoreAttributes: false,
      attributeNamePrefix: '',
      processEntities: true,
    });
    const value: unknown = parser.parse(text);
    const rows = rowsIn(value, rolesOf);
    return 'reason' in rows
      ? { reason: `${rows.reason.replace(/, got .*/, '')}, got XML without; save it as .html, or as a table` }
      : rows;
  } catch {
    return { reason: 'expected XML, got text that is none; save it as .html, or as a table' };
  }
}

import { decodePage } from '../decode-page.ts';
import { textOfMarkup } from '../plain-body.ts';
import type { SourceRow } from '../row-article.ts';
import { exportedRows } from './document-rows.ts';

/** Marks of an export that can stand in the source of a page: nearly no page has one, and looking is fast. */
const marks = /\d of \d{1,4} DOCUMENTS?\b|End of Document|ProQuest document ID|\bDocument [A-Z]{2,}\w{12,}\b/;

/**
 * The articles of an export of a news archive that was saved as a page: Factiva's HTML, or a word processor's.
 *
 * @returns `undefined` for any other page
 */
export async function exportedPage(bytes: Uint8Array): Promise<SourceRow[] | undefined> {
  if (!marks.test(Buffer.from(bytes).toString('latin1'))) return undefined;
  const decoded = await decodePage(bytes);
  return 'reason' in decoded ? undefined : exportedRows(textOfMarkup(decoded.text));
}

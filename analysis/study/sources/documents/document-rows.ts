import type { SourceRow } from '../row-article.ts';
import { archiveDocuments } from './archive-documents.ts';

/**
 * The articles of a text that came out of a document: one for each document of an export, else the text as one article.
 *
 * @param stem id of the one article, and of the first part of the others'
 * @example
 * documentRows('It rained.', 'rain'); // => [{ place: 'document 1', number: 1, entries: [['id', 'rain'], ['text', 'It rained.']] }]
 */
export function documentRows(text: string, stem: string): SourceRow[] {
  return exportedRows(text) ?? [{ place: 'document 1', number: 1, entries: Object.entries({ id: stem, text }) }];
}

/** The articles of an export of a news archive; `undefined` for any other text. */
export function exportedRows(text: string): SourceRow[] | undefined {
  return archiveDocuments(text)?.map((document, at): SourceRow => {
    const place = `document ${at + 1}`;
    if ('reason' in document) return { place, ...document };
    const { published: date, ...fields } = document;
    return { place, number: at + 1, entries: Object.entries({ ...fields, date }) };
  });
}

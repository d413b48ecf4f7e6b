import { createHash } from 'node:crypto';
import { articleStem, hasWords, noWords } from '../read-article-file.ts';
import { readDate, unreadableDate } from '../read-date.ts';
import type { SourceSpan } from '../study.ts';
import { decodePage } from './decode-page.ts';
import type { ReadArticle } from './given-article.ts';
import { languageCode } from './language-code.ts';
import { hostOf, oneLine } from './row-values.ts';

/** What extraction finds in an HTML page; see `html/extract-page.ts`. */
export interface FoundOnPage {
  text: string;
  spans: SourceSpan[];
  published?: string | undefined;
  site?: string | undefined;
  byline?: string | undefined;
  language?: string | undefined;
  url?: string | undefined;
  /** The page says that it is not free to read. */
  isPaid?: true | undefined;
}

/** Finds the article in a page. */
export type ExtractPage = (html: string, options?: { url?: string }) => FoundOnPage | Promise<FoundOnPage>;

/**
 * Reads an HTML page, as saved by a browser. Its outlet is inferred from what it calls its site, else from its address.
 *
 * @param extract finds the article in the page; loaded only here, as it is large
 * @example
 * await pageArticle('a.html', bytes, extractPage); // => { file: 'a.html', id: 'a', outlet: 'The Post', spans: [ … ], … }
 */
export async function pageArticle(file: string, bytes: Uint8Array, extract: ExtractPage): Promise<ReadArticle> {
  const decoded = await decodePage(bytes);
  if ('reason' in decoded) return { file, reason: decoded.reason };
  const page = await extracted(decoded.text, extract);
  if (!page) return { file, reason: 'expected an HTML page with an article, got one that cannot be read' };
  const { text, spans } = page;
  if (!hasWords(text)) return { file, reason: noWords };
  const outlet = oneLine(page.site ?? '') || hostOf(page.url ?? '');
  const published = readDate(page.published ?? '');
  const language = languageCode(page.language ?? '');
  const notes = [
    ...(decoded.note === undefined ? [] : [decoded.note]),
    ...(page.published && published === undefined ? [unreadableDate(page.published)] : []),
  ];
  return {
    file,
    id: articleStem(file),
    text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...headlineOf(text, spans),
    spans,
    ...(outlet !== '' && { outlet, outletBasis: 'inferred' }),
    ...(published !== undefined && { published }),
    ...(page.url !== undefined && page.url !== '' && { url: page.url }),
    ...(page.byline !== undefined && page.byline !== '' && { author: oneLine(page.byline) }),
    ...(language !== '' && { language }),
    ...(page.isPaid && { flags: ['truncated'] }),
    ...(notes.length > 0 && { notes }),
  };
}

/** A parser that gives up on a page must not take the others with it. */
async function extracted(html: string, extract: ExtractPage): Promise<FoundOnPage | undefined> {
  try {
    return await extract(html);
  } catch {
    return undefined;
  }
}

function headlineOf(text: string, spans: readonly SourceSpan[]) {
  const first = spans.find(({ kind }) => kind === 'headline');
  if (!first || text.slice(0, first.start).trim() !== '') return { bodyStart: 0 };
  const rest = text.slice(first.end);
  const bodyStart = first.end + (rest.length - rest.trimStart().length);
  return { title: { start: first.start, end: first.end }, bodyStart };
}

import { articleStem, plainArticle } from '../read-article-file.ts';
import { type ColumnMap, rolesBy } from './column-map.ts';
import { decodeSource, decodeTable, tableEncoding } from './decode-source.ts';
import { type DocumentFormat, documentText } from './documents/document-text.ts';
import { documentRows, exportedRows } from './documents/document-rows.ts';
import { isBroken, isWholeList } from './json-lines-form.ts';
import type { articlesOf as ArticlesOf } from './articles-of.ts';
import type { ReadArticle } from './given-article.ts';
import type { ExtractPage } from './page-article.ts';
import { severalDocuments } from './refused-kinds.ts';
import type { SourceRow } from './row-article.ts';
import type { ContainerFormat, SourceFormat } from './formats.ts';
import { formatByContent } from './source-format.ts';

/** How sources are to be read. */
export interface ReadOptions {
  /** Columns that the user named. */
  map?: ColumnMap;
  /** Finds the article in an HTML page; tests pass one of their own. */
  extractPage?: ExtractPage;
}

type Reader = (file: string, bytes: Uint8Array, options: ReadOptions) => AsyncGenerator<ReadArticle>;

/** Reads files of each format that is no archive: every article in them, or why it is none. */
export const readers: Readonly<Record<Exclude<SourceFormat, ContainerFormat>, Reader>> = {
  text: plain('text'),
  markdown: plain('markdown'),
  docx: document('docx'),
  odt: document('odt'),
  rtf: document('rtf'),
  pdf: document('pdf'),
  subtitles: document('subtitles'),
  page,

  csv: decoded(async (text, options) => {
    const { csvRows } = await import('./csv-rows.ts');
    return csvRows(text, rolesBy(options.map ?? new Map()), named(options));
  }),

  xml: decoded(async (text, options) => {
    const { xmlRows } = await import('./xml-rows.ts');
    return xmlRows(text, rolesBy(options.map ?? new Map()));
  }),

  feed: decoded(async (text) => {
    const { feedRows } = await import('./feed-rows.ts');
    return feedRows(text);
  }),

  async *json(file, bytes, options) {
    const source = await decodeTable(bytes);
    if ('reason' in source) {
      yield { file, ...source };
      return;
    }
    const { jsonRows } = await import('./json-rows.ts');
    const { text, ...rest } = source;
    const rows = jsonRows(text, rolesBy(options.map ?? new Map()));
    // Many a .json file is JSON Lines.
    const isLines = 'reason' in rows && formatByContent(bytes) === 'json-lines' && text.trimEnd().includes('\n');
    if (isLines) yield* readers['json-lines'](file, bytes, options);
    else yield* articlesOf(rows, file, options, rest);
  },

  async *'json-lines'(file, bytes, options) {
    if (isWholeList(bytes) || isBroken(bytes)) {
      yield* readers.json(file, bytes, options);
      return;
    }
    const encoding = await tableEncoding(bytes);
    if ('reason' in encoding) {
      yield { file, ...encoding };
      return;
    }
    const { jsonLineRows } = await import('./json-line-rows.ts');
    const { note, isDamaged } = encoding;
    const source = { isDamaged, ...(note !== undefined && { note }) };
    yield* articlesOf(jsonLineRows(bytes, encoding), file, options, source);
  },

  async *parquet(file, bytes, options) {
    const { parquetRows } = await import('./parquet-rows.ts');
    const rows = await parquetRows(bytes, rolesBy(options.map ?? new Map()), named(options));
    yield* articlesOf(rows, file, options, {});
  },

  async *spreadsheet(file, bytes, options) {
    const { spreadsheetRows } = await import('./spreadsheet-rows.ts');
    const rows = await spreadsheetRows(bytes, rolesBy(options.map ?? new Map()), named(options));
    yield* articlesOf(rows, file, options, {});
  },

  async *mail(file, bytes, options) {
    const { mailContent } = await import('./mail-article.ts');
    const content = await mailContent(bytes, articleStem(file));
    if ('reason' in content) yield { file, ...content };
    else if ('row' in content) yield* articlesOf([content.row], file, options, {});
    else yield* page(file, content.page, options);
  },
};

/** A text, or a document of a news archive's export that was saved as text. */
function plain(format: 'text' | 'markdown'): Reader {
  return async function* (file, bytes, options) {
    // A list of articles that somebody saved as text is no article of braces.
    const content = format === 'text' ? formatByContent(bytes) : undefined;
    if (content === 'json-lines' || content === 'json') {
      yield* readers[content](file, bytes, options);
      return;
    }
    const source = await decodeSource(bytes);
    if ('reason' in source) {
      yield { file, ...source };
      return;
    }
    const { text, ...rest } = source;
    const rows = exportedRows(text);
    const several = rows ? undefined : severalDocuments(text);
    if (rows) yield* articlesOf(rows, file, options, rest);
    else yield several === undefined ? plainArticle({ file, bytes, format, ...source }) : { file, reason: several };
  };
}

/** A document: its text as one article, or those that an archive exported into it. */
function document(format: DocumentFormat): Reader {
  return async function* (file, bytes, options) {
    const found = await documentText(format, bytes);
    if ('reason' in found) {
      yield { file, ...found };
      return;
    }
    const { text, ...rest } = found;
    const several = exportedRows(text) ? undefined : severalDocuments(text);
    if (several === undefined) yield* articlesOf(documentRows(text, articleStem(file)), file, options, rest);
    else yield { file, reason: several };
  };
}

/** A page: its article, or those of an export that was saved as a page. */
async function* page(file: string, bytes: Uint8Array, options: ReadOptions): AsyncGenerator<ReadArticle> {
  const { exportedPage } = await import('./documents/exported-page.ts');
  const rows = await exportedPage(bytes);
  if (rows) {
    yield* articlesOf(rows, file, options, {});
    return;
  }
  const { pageArticle } = await import('./page-article.ts');
  const extract = options.extractPage ?? (await import('../html/extract-page.ts')).extractPage;
  yield pageArticle(file, bytes, extract);
}

/** A file of rows that is read as one text. */
function decoded(
  rowsOf: (text: string, options: ReadOptions) => Promise<Iterable<SourceRow> | { reason: string }>,
): Reader {
  return async function* (file, bytes, options) {
    const source = await decodeTable(bytes);
    if ('reason' in source) {
      yield { file, ...source };
      return;
    }
    const { text, ...rest } = source;
    yield* articlesOf(await rowsOf(text, options), file, options, rest);
  };
}

const named = ({ map }: ReadOptions) => [...(map?.values() ?? [])];

/** The articles of rows; what reads them is loaded where there are any. */
async function* articlesOf(...given: Parameters<typeof ArticlesOf>): AsyncGenerator<ReadArticle> {
  const read = await import('./articles-of.ts');
  yield* read.articlesOf(...given);
}

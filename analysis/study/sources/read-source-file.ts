import { articleStem, plainArticle } from '../read-article-file.ts';
import { type ColumnMap, rolesBy } from './column-map.ts';
import { decodeSource, decodeTable, tableEncoding } from './decode-source.ts';
import { detectLanguage } from './detect-language.ts';
import type { GivenFile, ReadArticle } from './given-article.ts';
import type { ExtractPage } from './page-article.ts';
import type { SourceRow } from './row-article.ts';
import { refusedKind, severalDocuments } from './refused-kinds.ts';
import { anotherKind, formatByContent, formatOf, type SourceFormat } from './source-format.ts';

/** How sources are to be read. */
export interface ReadOptions {
  /** Columns that the user named. */
  map?: ColumnMap;
  /** Tell what a file is by its content where its name does not say it. */
  guess?: boolean;
  /** Finds the article in an HTML page; tests pass one of their own. */
  extractPage?: ExtractPage;
}

/**
 * Reads one file of any kind: text, Markdown, an HTML page, a table of articles, an archive of those. Everything that it
 * holds comes out, one after the other, as an article or as a refusal with its place and reason; at least one of them.
 *
 * @example
 * for await (const article of readSourceFile({ file: 'a.csv', bytes })) console.log(article);
 */
export async function* readSourceFile(given: GivenFile, options: ReadOptions = {}): AsyncGenerator<ReadArticle> {
  if (!('bytes' in given)) {
    yield given;
    return;
  }
  const { file, bytes } = given;
  const refused = refusedKind(bytes);
  if (refused !== undefined) {
    yield { file, reason: refused };
    return;
  }
  const format = formatOf(file, bytes, options);
  if (format === undefined) yield { file, reason: anotherKind };
  else if (format === 'zip') yield* archived(file, bytes, options);
  else for await (const read of readers[format](file, bytes, options)) yield await withLanguage(read, format);
}

type Reader = (file: string, bytes: Uint8Array, options: ReadOptions) => AsyncGenerator<ReadArticle>;

const readers: Readonly<Record<Exclude<SourceFormat, 'zip'>, Reader>> = {
  text: plain('text'),
  markdown: plain('markdown'),

  async *page(file, bytes, { extractPage }) {
    const { pageArticle } = await import('./page-article.ts');
    yield pageArticle(file, bytes, extractPage ?? (await import('../html/extract-page.ts')).extractPage);
  },

  async *csv(file, bytes, options) {
    const decoded = await decodeTable(bytes);
    if ('reason' in decoded) {
      yield { file, ...decoded };
      return;
    }
    const { csvRows } = await import('./csv-rows.ts');
    const { text, ...source } = decoded;
    yield* articlesOf(await csvRows(text, rolesBy(options.map ?? new Map()), named(options)), file, options, source);
  },

  async *json(file, bytes, options) {
    const decoded = await decodeTable(bytes);
    if ('reason' in decoded) {
      yield { file, ...decoded };
      return;
    }
    const { jsonRows } = await import('./json-rows.ts');
    const { text, ...source } = decoded;
    const rows = jsonRows(text, rolesBy(options.map ?? new Map()));
    // Many a .json file is JSON Lines.
    const isLines = 'reason' in rows && formatByContent(bytes) === 'json-lines' && text.trimEnd().includes('\n');
    if (isLines) yield* readers['json-lines'](file, bytes, options);
    else yield* articlesOf(rows, file, options, source);
  },

  async *'json-lines'(file, bytes, options) {
    if (isWholeList(bytes)) {
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
    yield* articlesOf(jsonLineRows(bytes, encoding), file, options, {
      isDamaged,
      ...(note !== undefined && { note }),
    });
  },

  async *parquet(file, bytes, options) {
    const { parquetRows } = await import('./parquet-rows.ts');
    const rows = await parquetRows(bytes, rolesBy(options.map ?? new Map()), named(options));
    yield* articlesOf(rows, file, options, {});
  },
};

/** Whether a file that is named as lines of JSON is one list: some save it so. */
function isWholeList(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('utf8');
  if (!/^\uFEFF?\s*\[/u.test(head)) return false;
  try {
    const text = Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\uFEFF/u, '')
      .trim();
    return text.includes('\n') && Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

function plain(format: 'text' | 'markdown'): Reader {
  return async function* (file, bytes, options) {
    // A list of articles that somebody saved as text is no article of braces.
    const content = format === 'text' ? formatByContent(bytes) : undefined;
    if (content === 'json-lines' || content === 'json') {
      yield* readers[content](file, bytes, options);
      return;
    }
    const decoded = await decodeSource(bytes);
    const several = 'reason' in decoded ? undefined : severalDocuments(decoded.text);
    if (several !== undefined) {
      yield { file, reason: several };
      return;
    }
    yield 'reason' in decoded ? { file, ...decoded } : plainArticle({ file, bytes, format, ...decoded });
  };
}

const named = ({ map }: ReadOptions) => [...(map?.values() ?? [])];

async function* articlesOf(
  rows: Iterable<SourceRow> | AsyncIterable<SourceRow> | { reason: string },
  file: string,
  { map = new Map() }: ReadOptions,
  source: { note?: string; isDamaged?: boolean },
): AsyncGenerator<ReadArticle> {
  if ('reason' in rows) {
    yield { file, reason: rows.reason };
    return;
  }
  const { rowArticle } = await import('./row-article.ts');
  const common = { file, stem: articleStem(file), rolesOf: rolesBy(map), ...source };
  let count = 0;
  for await (const row of rows) {
    count++;
    yield rowArticle(row, common);
  }
  if (count === 0) yield { file, reason: 'expected rows, got none' };
}

async function* archived(file: string, bytes: Uint8Array, options: ReadOptions): AsyncGenerator<ReadArticle> {
  const { zipFiles } = await import('./zip-files.ts');
  let count = 0;
  for (const entry of zipFiles(file, bytes)) {
    count++;
    yield* readSourceFile(entry, { ...options, guess: false });
  }
  if (count === 0) yield { file, reason: 'expected articles in the archive, got none' };
}

/** A table's or front matter's word goes before the text, a page's does not: templates say `lang="en"` of everything. */
async function withLanguage(read: ReadArticle, format: SourceFormat): Promise<ReadArticle> {
  if ('reason' in read || (read.language !== undefined && format !== 'page')) return read;
  const language = await detectLanguage(read.text, read.bodyStart);
  return language === undefined ? read : { ...read, language };
}

import { columnRole } from './column-role.ts';
import { formatOfMagic, headBytes, headText } from './format-magic.ts';
import type { SourceFormat } from './formats.ts';

/** By extension, the usual one of each format first. */
const formatOfExtension = new Map<string, SourceFormat>([
  ['txt', 'text'],
  ['md', 'markdown'],
  ['html', 'page'],
  ['htm', 'page'],
  ['xhtml', 'page'],
  ['docx', 'docx'],
  ['odt', 'odt'],
  ['rtf', 'rtf'],
  ['pdf', 'pdf'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['xlsx', 'spreadsheet'],
  ['xls', 'spreadsheet'],
  ['ods', 'spreadsheet'],
  ['json', 'json'],
  ['jsonl', 'json-lines'],
  ['ndjson', 'json-lines'],
  ['parquet', 'parquet'],
  ['rss', 'feed'],
  ['atom', 'feed'],
  ['xml', 'xml'],
  ['eml', 'mail'],
  ['mhtml', 'mail'],
  ['mht', 'mail'],
  ['epub', 'epub'],
  ['srt', 'subtitles'],
  ['vtt', 'subtitles'],
  ['zip', 'zip'],
  ['gz', 'gzip'],
  ['tgz', 'gzip'],
  ['tar', 'tar'],
  ['warc', 'warc'],
]);

/** The extension of every kind of file that can be read. */
export const readableKinds = [...formatOfExtension.keys()].map((extension) => `.${extension}`).join(', ');

/** Why a file of another kind is refused. */
export const anotherKind =
  'expected a text, page, document, table, feed, mail or archive, got another kind of file (scripts/import/README.md lists what is read)';

/**
 * What a file is by its name.
 *
 * @example
 * formatByName('Rain.HTM'); // => 'page'
 */
export function formatByName(file: string): SourceFormat | undefined {
  return formatOfExtension.get(/\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '');
}

/**
 * The extension by which a file of a format is recognised.
 *
 * @example
 * extensionOf('page'); // => '.html'
 */
export const extensionOf = (format: SourceFormat): string =>
  `.${[...formatOfExtension].find(([, known]) => known === format)?.[0] ?? 'txt'}`;

/**
 * What a file is by its first bytes, for input without a telling name; plain text where nothing else fits.
 *
 * @returns `undefined` for formats that are known and hold no articles (images, programs)
 * @example
 * formatByContent(Buffer.from('{"text":"Rain."}\n{"text":"Snow."}')); // => 'json-lines'
 */
export function formatByContent(bytes: Uint8Array): SourceFormat | undefined {
  const known = formatOfMagic(bytes);
  if (known !== undefined) return known === 'none' ? undefined : known;
  const head = headText(bytes);
  if (looksLikePage(head)) return 'page';
  if (/^---[ \t]*\r?\n/.test(head)) return 'markdown';
  if (/^\[\s*(?:\{|\]|$)/.test(head) || isScript.test(head)) return 'json';
  if (head.startsWith('{')) return isWholeObject(firstLine(head)) ? 'json-lines' : 'json';
  return looksLikeTable(firstLine(head)) ? 'csv' : 'text';
}

/**
 * What a file is: by marks that only one format has, else by its name, else by its content; `undefined` where it cannot be
 * read. A text file that begins like an HTML page is one. A text whose name says that it is something else (`notes.log`)
 * is no article.
 *
 * @param bytes at least its beginning
 * @example
 * formatOf('rain', Buffer.from('It rained.')); // => 'text'
 */
export function formatOf(file: string, bytes: Uint8Array): SourceFormat | undefined {
  const known = formatOfMagic(bytes);
  const named = formatByName(file);
  if (known !== undefined) return known === 'none' ? undefined : known;
  if (named !== undefined)
    return (named === 'text' || named === 'xml') && looksLikePage(headText(bytes)) ? 'page' : named;
  const found = formatByContent(bytes);
  return found === 'text' && /\.[a-z][a-z\d]{0,9}$/i.test(file) ? undefined : found;
}

/** A value that JavaScript is given: JSONP, or a variable. */
const isScript = /^(?:(?:var|let|const)\s+[\w$]{1,60}\s*=|(?:window|self)\.[\w$.]{1,60}\s*=|[\w$.]{1,60}\()\s*[[{]/;

/** Whether a text begins like an HTML page, whatever its file is called. */
function looksLikePage(head: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(head);
}

const firstLine = (head: string) => head.slice(0, (head.indexOf('\n') + 1 || head.length + 1) - 1).trim();

/** A line that is cut at the end of the head counts as whole when the head ends in it: long rows are lines of their own. */
function isWholeObject(line: string): boolean {
  return line.endsWith('}') || line.length >= headBytes - 4;
}

function looksLikeTable(line: string): boolean {
  const names = line.split(/[,;\t|]/).map((name) => name.replace(/^"|"$/g, ''));
  return names.length > 1 && names.some((name) => columnRole(name)?.role === 'text');
}

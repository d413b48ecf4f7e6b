import { columnRole } from './column-role.ts';

/** What can be read as articles. */
export type SourceFormat = 'text' | 'markdown' | 'page' | 'csv' | 'json' | 'json-lines' | 'parquet' | 'zip';

const formatOfExtension = new Map<string, SourceFormat>([
  ['txt', 'text'],
  ['md', 'markdown'],
  ['html', 'page'],
  ['htm', 'page'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['json', 'json'],
  ['jsonl', 'json-lines'],
  ['ndjson', 'json-lines'],
  ['parquet', 'parquet'],
  ['zip', 'zip'],
]);

/** Every kind of file that can be read, for messages. */
export const readableKinds = [...formatOfExtension.keys()].map((extension) => `.${extension}`).join(', ');

/** Why a file of another kind is refused. */
export const anotherKind = `expected an article (${readableKinds}), got another kind of file`;

/** How much of a file is looked at to tell what it is. */
export const headBytes = 8192;

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
 * What a file is by its first bytes, for input without a telling name; plain text where nothing else fits.
 *
 * @returns `undefined` for formats that are known and hold no articles (PDF, images)
 * @example
 * formatByContent(Buffer.from('{"text":"Rain."}\n{"text":"Snow."}')); // => 'json-lines'
 */
export function formatByContent(bytes: Uint8Array): SourceFormat | undefined {
  const marks = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (marks === 'PK\u0003\u0004' || marks === 'PK\u0005\u0006') return 'zip';
  if (marks === 'PAR1') return 'parquet';
  if (marks === '%PDF' || marks === '\u0089PNG' || marks.startsWith('\u00FF\u00D8\u00FF')) return undefined;
  const head = headText(bytes);
  if (looksLikePage(head)) return 'page';
  if (/^---[ \t]*\r?\n/.test(head)) return 'markdown';
  if (/^\[\s*(?:\{|\]|$)/.test(head)) return 'json';
  if (head.startsWith('{')) return isWholeObject(firstLine(head)) ? 'json-lines' : 'json';
  return looksLikeTable(firstLine(head)) ? 'csv' : 'text';
}

/**
 * What a file is: by its name, by its content where the name does not say it and guessing is allowed; `undefined` where it
 * cannot be read. A text file that begins like an HTML page is one.
 *
 * @example
 * formatOf('rain', Buffer.from('It rained.'), { guess: true }); // => 'text'
 */
export function formatOf(
  file: string,
  bytes: Uint8Array,
  { guess = false }: { guess?: boolean } = {},
): SourceFormat | undefined {
  const named = formatByName(file);
  if (named === undefined) return guess && !isOffice(file) ? formatByContent(bytes) : undefined;
  return named === 'text' && looksLikePage(headText(bytes)) ? 'page' : named;
}

/** Documents of office programs are ZIPs too. */
const isOffice = (file: string) => /\.(?:xlsx|docx|pptx|odt|ods|epub)$/i.test(file);

/** Whether a text begins like an HTML page, whatever its file is called. */
function looksLikePage(head: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(head);
}

/** The beginning of a file as text, for telling what it is; bytes that are no text become replacement characters. */
function headText(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding).decode(bytes.subarray(0, headBytes)).trimStart();
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

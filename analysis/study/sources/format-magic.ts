import { zipFiles } from './containers/zip-files.ts';
import { zipDirectory } from './containers/zip-directory.ts';
import type { SourceFormat } from './formats.ts';

/** What documents of office programs began with before they were ZIPs (OLE2), read as Latin-1. */
export const oldOffice = '\u00d0\u00cf\u0011\u00e0';

/** How much of a file is looked at to tell what it is. */
export const headBytes = 8192;

/** First bytes, read as Latin-1, that only one format has; `none` for what holds no articles. */
const firstBytes: readonly (readonly [begins: string, format: SourceFormat | 'none'])[] = [
  ['PAR1', 'parquet'],
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\u001f\u008b\u0008', 'gzip'],
  ['WARC/', 'warc'],
  ...['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', '\u007fELF', 'MZ\u0090', 'RIFF', 'ID3'].map(
    (mark) => [mark, 'none'] as const,
  ),
];

/** How texts begin that only one format has. */
const firstWords: readonly (readonly [begins: RegExp, format: SourceFormat | 'none'])[] = [
  [/^....ftyp/s, 'none'],
  [/^(?:\u00ef\u00bb\u00bf)?(?:WEBVTT\b|1\r?\n\d\d:\d\d:\d\d[,.]\d{3} --> )/, 'subtitles'],
  [
    /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<\?[^>]{0,300}>\s*)*(?:<!--[^>]{0,500}-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/,
    'feed',
  ],
  [/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml(?![^>]{0,200}>\s*(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html))/i, 'xml'],
  [/^(?:[A-Z][\w-]*: [^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*(?:MIME-Version|Content-Type|Received|Message-ID): /i, 'mail'],
];

/** Parts that only documents of office programs have, by the format that they make. */
const partOf: readonly (readonly [part: RegExp, format: SourceFormat])[] = [
  [/^word\/document\d*\.xml$/, 'docx'],
  [/^xl\/workbook\.(?:xml|bin)$/, 'spreadsheet'],
];

/**
 * What a file is by marks that no other format has, whatever it is called.
 *
 * @param bytes all of the file, or its beginning: then a document of an office program is a ZIP
 * @returns `none` for what is known and holds no articles; `undefined` where its name has to tell
 * @example
 * formatOfMagic(Buffer.from('%PDF-1.7')); // => 'pdf'
 */
export function formatOfMagic(bytes: Uint8Array): SourceFormat | 'none' | undefined {
  const head = Buffer.from(bytes.subarray(0, headBytes)).toString('latin1');
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return formatOfZip(bytes);
  if (isTar(head)) return 'tar';
  if (head.startsWith(oldOffice)) return isWorkbook(bytes) ? 'spreadsheet' : 'none';
  const known =
    firstBytes.find(([begins]) => head.startsWith(begins)) ?? firstWords.find(([begins]) => begins.test(head));
  return known?.[1];
}

/** Documents of office programs are ZIPs with certain parts. */
function formatOfZip(bytes: Uint8Array): SourceFormat | 'none' {
  const entries = zipDirectory(bytes) ?? [];
  const type = entries.some(({ name }) => name === 'mimetype') ? mediaType(bytes) : '';
  if (type.includes('application/epub+zip')) return 'epub';
  if (type.includes('opendocument.text')) return 'odt';
  if (type.includes('opendocument.spreadsheet')) return 'spreadsheet';
  if (entries.some(({ name }) => /^ppt\/presentation\.xml$/.test(name))) return 'none';
  const found = partOf.find(([part]) => entries.some(({ name }) => part.test(name)));
  return found?.[1] ?? 'zip';
}

/** What an archive says of itself in a file of that name, as EPUB and OpenDocument do. */
function mediaType(bytes: Uint8Array): string {
  for (const part of zipFiles('document', bytes))
    if ('bytes' in part && part.file === 'document/mimetype') return Buffer.from(part.bytes).toString('latin1');
  return '';
}

/** POSIX archives say so at this place. */
const isTar = (head: string) => head.slice(257, 262) === 'ustar';

/** An old office document that holds a workbook names it in its directory, in UTF-16. */
const isWorkbook = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('Workbook', 'utf16le'));

/** The beginning of a file as text, for telling what it is; bytes that are no text become replacement characters. */
export function headText(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding).decode(bytes.subarray(0, headBytes)).trimStart();
}

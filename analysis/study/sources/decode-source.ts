import { findEncoding, isMostlyUtf8, type Encoding } from './find-encoding.ts';
import { undoMojibake } from './undo-mojibake.ts';
import { textDecoder } from './text-decoder.ts';

/** A text with what is to be said of its encoding, or why the bytes hold none. */
export type DecodedSource = { text: string; note?: string } | { reason: string };

/** Longer texts than this do not fit into one string on every machine. */
export const mostTextBytes = 400_000_000;

/**
 * Decodes a whole file: no byte order mark, `\n` line ends.
 *
 * @example
 * await decodeSource(Buffer.from('One\r\nTwo')); // => { text: 'One\nTwo' }
 */
export async function decodeSource(bytes: Uint8Array): Promise<DecodedSource> {
  if (bytes.length > mostTextBytes) return tooLong(bytes);
  const encoding = await findEncoding(bytes);
  if ('reason' in encoding) return encoding;
  const { label, markLength, note } = encoding;
  const text = textDecoder(label).decode(bytes.subarray(markLength)).replace(/\r\n?/g, '\n');
  return mended(text, note);
}

/** The encoding of a table, and whether some of its rows may be damaged: those have U+FFFD in the decoded text. */
export type TableEncoding = Encoding & { isDamaged: boolean };

/**
 * Finds the encoding of a file of rows. Where UTF-8 came to harm in places it is UTF-8 all the same, so that a reader can
 * refuse the rows that are damaged and keep the others.
 *
 * @example
 * (await tableEncoding(Buffer.from([0x7b, 0xc3, 0xa9, 0xc3, 0xa8, 0xff]))).isDamaged; // => true
 */
export async function tableEncoding(bytes: Uint8Array): Promise<TableEncoding | { reason: string }> {
  const encoding = await findEncoding(bytes);
  if (!('reason' in encoding)) return { ...encoding, isDamaged: false };
  const isText = !bytes.includes(0) && isMostlyUtf8(bytes);
  return isText ? { label: 'utf-8', markLength: 0, isDamaged: true } : encoding;
}

/**
 * Decodes a whole file of rows; damaged bytes become U+FFFD.
 *
 * @example
 * (await decodeTable(Buffer.from('text\nRain.'))).text; // => 'text\nRain.'
 */
export async function decodeTable(
  bytes: Uint8Array,
): Promise<{ text: string; note?: string; isDamaged: boolean } | { reason: string }> {
  if (bytes.length > mostTextBytes) return tooLong(bytes);
  const encoding = await tableEncoding(bytes);
  if ('reason' in encoding) return encoding;
  const { label, markLength, note, isDamaged } = encoding;
  const text = textDecoder(label).decode(bytes.subarray(markLength));
  return { ...mended(text, note), isDamaged };
}

/** A text without the damage that can be undone for certain, and what is to be said of it. */
function mended(text: string, note: string | undefined): { text: string; note?: string } {
  const whole = undoMojibake(text);
  const notes = [...(note === undefined ? [] : [note]), ...(whole === text ? [] : [mojibakeUndone])];
  return { text: whole, ...(notes.length > 0 && { note: notes.join('; ') }) };
}

const mojibakeUndone = 'UTF-8 that had been read as windows-1252 was set right';

function tooLong(bytes: Uint8Array): { reason: string } {
  const megabytes = (size: number) => Math.round(size / 1e6);
  return { reason: `expected at most ${megabytes(mostTextBytes)} MB, got ${megabytes(bytes.length)} MB` };
}

import { isUtf8 } from 'node:buffer';
import { firstInvalidByte } from '../decode-article.ts';
import { textDecoder } from './text-decoder.ts';

/** How bytes are to be read as text. */
export interface Encoding {
  /** A label that `TextDecoder` knows. */
  label: string;
  /** Length of the byte order mark. */
  markLength: number;
  /** For a reader, where it is not plain UTF-8. */
  note?: string;
}

const marks: readonly { bytes: readonly number[]; label: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
];

/** chardet's confidence (0 to 100) from which its guess counts. */
const leastConfidence = 60;
/** Bytes that the guess is made from, begun a little before the first byte that is not ASCII. */
const sampleBytes = 65_536;

/**
 * Finds the encoding of a text: by its byte order mark, as UTF-8 where all of it is valid, else by the frequencies of
 * letters and byte pairs (chardet, after ICU's CharsetDetector), which only counts where every byte has a meaning in it.
 * Refuses binary files and UTF-8 that is damaged, with the offset of the first byte that is wrong (from 0).
 *
 * @example
 * (await findEncoding(Buffer.from([0xff, 0xfe, 0x52, 0]))).label; // => 'utf-16le'
 */
export async function findEncoding(bytes: Uint8Array): Promise<Encoding | { reason: string }> {
  const mark = marks.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte));
  const body = bytes.subarray(mark?.bytes.length ?? 0);
  if (mark && mark.label !== 'utf-8') {
    const { label } = mark;
    const isWhole = body.length % 2 === 0 && decodes(body, label);
    return isWhole
      ? { label, markLength: 2, note: `read as ${label.toUpperCase()}` }
      : { reason: `expected ${label.toUpperCase()}, as the byte order mark says, got something else` };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const label = utf16Of(bytes);
    return label === undefined ? { reason: notText } : { label, markLength: 0, note: `read as ${label.toUpperCase()}` };
  }
  if (isUtf8(bytes)) return { label: 'utf-8', markLength: mark ? 3 : 0 };
  const guess = mark || isMostlyUtf8(bytes) ? undefined : isMacRoman(bytes) ? 'macintosh' : await guessEncoding(bytes);
  if (guess !== undefined) return { label: guess, markLength: 0, note: `read as ${guess}` };
  return { reason: `expected UTF-8, got an invalid byte at offset ${firstInvalidByte(bytes)}` };
}

const notText = 'expected text, got a binary file; save it as text, or as a format that is read (see the README)';

/** Of the bytes that are zero in UTF-16 of European languages, so many are, and hardly any of the others. */
const leastZeros = 0.4;
/** Fewer bytes tell nothing. */
const fewestBytes = 32;
const mostOtherZeros = 0.02;

/** Whether bytes are UTF-16 without a mark, told by the zeros in every other byte. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, sampleBytes);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  if (sample.length < fewestBytes) return undefined;
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  const label = odd >= leastZeros && even <= mostOtherZeros ? 'utf-16le' : 'utf-16be';
  if (label === 'utf-16be' && !(even >= leastZeros && odd <= mostOtherZeros)) return undefined;
  return bytes.length % 2 === 0 && decodes(bytes, label) ? label : undefined;
}

/** In Mac Roman the apostrophe is a byte that other encodings have for a capital: none stands inside a word of small letters. */
function isMacRoman(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, sampleBytes)).toString('latin1');
  return (text.match(/[a-z]\u00d5[a-z]/g)?.length ?? 0) >= 2 && decodes(bytes, 'macintosh');
}

async function guessEncoding(bytes: Uint8Array): Promise<string | undefined> {
  // Loaded here, so that a study in UTF-8 does not wait for it.
  const { analyse } = await import('chardet');
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, Math.min(first - 1024, bytes.length - sampleBytes));
  for (const { name, confidence } of analyse(bytes.subarray(from, from + sampleBytes))) {
    if (confidence < leastConfidence) return undefined;
    const label = labelOf(name);
    if (label !== undefined && label !== 'utf-8' && decodes(bytes, label)) return label;
  }
  return undefined;
}

/** The name that the Encoding Standard gives it: `ISO-8859-1` is windows-1252 there. */
function labelOf(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

const pieceBytes = 1 << 20;

/** Whether all bytes stand for characters that a text may have, and letters stand where letters do. */
function decodes(bytes: Uint8Array, label: string): boolean {
  const decoder = textDecoder(label, { fatal: true });
  let odd = 0;
  let other = 0;
  try {
    for (let from = 0; from < bytes.length; from += pieceBytes) {
      const stream = from + pieceBytes < bytes.length;
      const text = decoder.decode(bytes.subarray(from, from + pieceBytes), { stream });
      if (/[\0\u007f-\u009f\ufffd]/.test(text)) return false;
      // eslint-disable-next-line no-control-regex -- many control characters tell that bytes are no text
      if ((text.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0) * 1000 > text.length) return false;
      odd += text.match(/[ÿþÂÃ](?!\p{L})|(?<!\p{L})[ÿþ]/gu)?.length ?? 0;
      other += text.match(/[^\0-\x7f]/gu)?.length ?? 0;
    }
  } catch {
    return false;
  }
  return odd * 2 <= other;
}

/**
 * Whether UTF-8 has more valid characters of several bytes than bytes that are wrong: then it is UTF-8 that came to harm,
 * and another encoding would turn every one of its dashes into three letters.
 *
 * @example
 * isMostlyUtf8(Buffer.from([0xc3, 0xa9, 0xc3, 0xa8, 0xff])); // => true
 */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  let valid = 0;
  let invalid = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 1;
    let followers = 0;
    while (followers + 1 < length && ((bytes[at + followers + 1] ?? 0) & 0xc0) === 0x80) followers++;
    if (length > 1 && followers === length - 1) valid++;
    else invalid++;
    at += length > 1 ? followers : 0;
  }
  return valid > invalid;
}

import { isUtf8 } from 'node:buffer';

/** An article's text, or why its bytes hold none. */
export type DecodedArticle = { text: string } | { reason: string };

/**
 * Decodes an article's bytes once: strict UTF-8, no byte order mark, `\n` line ends. Refuses binary files and broken
 * encodings, with the offset of the first byte that is wrong (from 0).
 *
 * @example
 * decodeArticle(Buffer.from('One\r\nTwo')); // => { text: 'One\nTwo' }
 */
export function decodeArticle(bytes: Uint8Array): DecodedArticle {
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { reason: `expected text, got a binary file (NUL at byte ${nul})` };
  if (!isUtf8(bytes)) return { reason: `expected UTF-8, got an invalid byte at offset ${firstInvalidByte(bytes)}` };
  return { text: new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n') };
}

/**
 * The offset of the first byte that is no UTF-8, from 0. The decoder writes U+FFFD for what is invalid; everything before
 * it is as long in UTF-8 as it was in the file.
 *
 * @param bytes not valid UTF-8
 * @example
 * firstInvalidByte(Buffer.from([0x41, 0xff])); // => 1
 */
export function firstInvalidByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (;;) {
    const at = text.indexOf('\uFFFD', from);
    offset += Buffer.byteLength(text.slice(from, at));
    const isGenuine = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isGenuine) return offset;
    offset += 3;
    from = at + 1;
  }
}

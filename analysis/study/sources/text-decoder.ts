/**
 * The characters of the bytes 0x80 to 0x9F in windows-1252, by the index of the Encoding Standard
 * (https://encoding.spec.whatwg.org/index-windows-1252.txt); five bytes have none.
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Decodes bytes, piece by piece where there are many. */
export interface Decoder {
  /** @throws {TypeError} where `fatal` was asked for and bytes have no meaning */
  decode(bytes: Uint8Array, options?: { stream?: boolean }): string;
}

/**
 * A decoder for an encoding. Node reads the quotation marks and dashes of windows-1252 as control characters in many of
 * its versions (nodejs/node#56542), so that this one is read by its own table.
 *
 * @param label a name of the Encoding Standard
 * @example
 * textDecoder('windows-1252').decode(Buffer.from([0x93])); // => '“'
 */
export function textDecoder(label: string, { fatal = false }: { fatal?: boolean } = {}): Decoder {
  if (label !== 'windows-1252') return new TextDecoder(label, { fatal });
  return {
    decode: (bytes) => {
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
      return text.replace(/[\u0080-\u009f]/g, (mark) => windows1252[mark.charCodeAt(0) - 0x80] ?? mark);
    },
  };
}

import { readRleBitPackedHybrid } from 'hyparquet/src/encoding.js';

/** The last run may be longer than what is left: packed runs come in up to 63 groups of 8. */
const mostBeyond = 504;
const widest = 32;

/**
 * The end of a stream of runs (Parquet's RLE and bit-packing hybrid); `undefined` where its runs are no such: a damaged
 * length would make a reader repeat a value two thousand million times.
 *
 * @param width bits of a value
 * @param count values that the stream must hold
 * @example
 * runsEnd(Buffer.from([0x06, 0x01]), 0, 1, 3); // => 2
 */
export function runsEnd(bytes: Uint8Array, from: number, width: number, count: number): number | undefined {
  if (width > widest) return undefined;
  let at = from;
  for (let left = count; left > 0;) {
    const head = smallNumber(bytes, at);
    if (!head) return undefined;
    const isPacked = (head.value & 1) === 1;
    const length = isPacked ? (head.value >>> 1) * 8 : head.value >>> 1;
    if (length > left + mostBeyond) return undefined;
    left -= length;
    // The reader takes a byte of a packed run even where its values have no bits.
    at = head.end + (isPacked ? Math.max(1, (length * width) / 8) : Math.ceil(width / 8));
  }
  return at;
}

/**
 * Bits that levels of nesting up to this one take.
 *
 * @example
 * levelWidth(3); // => 2
 */
export const levelWidth = (deepest: number): number => 32 - Math.clz32(deepest);

/**
 * How many levels of a stream are the deepest, so that there is a value; others stand for what is null or empty.
 *
 * @param from of runs that `runsEnd` knows to be such
 */
export function countLevels(bytes: Uint8Array, from: number, deepest: number, count: number): number {
  const levels = new Array<number>(count);
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: from };
  readRleBitPackedHybrid(reader, levelWidth(deepest), levels, 0);
  return levels.reduce((sum, level) => (level === deepest ? sum + 1 : sum), 0);
}

/**
 * Whether numbers written as differences (Parquet's DELTA_BINARY_PACKED) are cut into blocks as they should: a reader
 * that believes negative sizes goes back and reads the same for ever.
 *
 * @example
 * areDeltas(Buffer.from([0x80, 0x01, 0x04, 0x02, 0x00]), 0); // => true
 */
export function areDeltas(bytes: Uint8Array, from: number): boolean {
  const block = smallNumber(bytes, from);
  const parts = block && smallNumber(bytes, block.end);
  if (!block || !parts || parts.value === 0) return false;
  const each = block.value / parts.value;
  return block.value <= mostInBlock && each > 0 && each % 8 === 0;
}

const mostInBlock = 2 ** 20;

/** A number of up to 31 bits, seven a byte. */
function smallNumber(bytes: Uint8Array, from: number): { value: number; end: number } | undefined {
  let value = 0;
  for (let index = 0; index < 5; index++) {
    const byte = bytes[from + index];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return value < 2 ** 31 ? { value, end: from + index + 1 } : undefined;
  }
  return undefined;
}

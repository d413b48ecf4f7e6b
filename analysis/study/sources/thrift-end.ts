/** Where a walk stands, and how many values it may still meet. */
interface Walk {
  bytes: Uint8Array;
  at: number;
  to: number;
  left: number;
}

const types = { stop: 0, true: 1, false: 2, byte: 3, double: 7, binary: 8, list: 9, struct: 12 };
const numbers: ReadonlySet<number> = new Set([4, 5, 6]);
const deepest = 24;
const mostValues = 3_000_000;

/**
 * The end of a struct in Thrift's compact protocol, as Parquet's headers are written; `undefined` where it is damaged.
 * A reader that believes damaged lengths makes lists of any size, so that this one looks first, and makes nothing.
 *
 * @param from where the struct begins
 * @param to where it must have ended
 * @example
 * thriftEnd(Uint8Array.of(0x15, 0x02, 0x00), 0, 3); // => 3
 */
export function thriftEnd(bytes: Uint8Array, from: number, to: number): number | undefined {
  const walk = { bytes, at: from, to: Math.min(to, bytes.length), left: mostValues };
  return passStruct(walk, 0) ? walk.at : undefined;
}

function passStruct(walk: Walk, depth: number): boolean {
  if (depth > deepest) return false;
  for (;;) {
    const head = nextByte(walk);
    if (head === undefined) return false;
    const type = head & 0x0f;
    if (type === types.stop) return true;
    if (head >> 4 === 0 && varint(walk) === undefined) return false;
    if (!passValue(walk, type, depth)) return false;
  }
}

function passValue(walk: Walk, type: number, depth: number): boolean {
  if (walk.left-- <= 0) return false;
  if (type === types.true || type === types.false) return true;
  if (type === types.byte) return pass(walk, 1);
  if (type === types.double) return pass(walk, 8);
  if (numbers.has(type)) return varint(walk) !== undefined;
  if (type === types.binary) return pass(walk, varint(walk) ?? Infinity);
  if (type === types.struct) return passStruct(walk, depth + 1);
  return type === types.list && passList(walk, depth + 1);
}

function passList(walk: Walk, depth: number): boolean {
  const head = nextByte(walk);
  if (head === undefined || depth > deepest) return false;
  const size = head >> 4 === 15 ? (varint(walk) ?? Infinity) : head >> 4;
  if (size > walk.to - walk.at) return false;
  const type = head & 0x0f;
  // In a list a truth value takes a byte.
  const each = type === types.true || type === types.false ? types.byte : type;
  for (let index = 0; index < size; index++) if (!passValue(walk, each, depth)) return false;
  return true;
}

function nextByte(walk: Walk): number | undefined {
  return walk.at < walk.to ? walk.bytes[walk.at++] : undefined;
}

function pass(walk: Walk, length: number): boolean {
  walk.at += length;
  return walk.at <= walk.to;
}

/** A number of up to 64 bits. */
function varint(walk: Walk): number | undefined {
  let value = 0;
  for (let index = 0; index < 10; index++) {
    const byte = nextByte(walk);
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return value;
  }
  return undefined;
}

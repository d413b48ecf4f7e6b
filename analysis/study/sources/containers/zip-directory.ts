import { isUtf8 } from 'node:buffer';

/** What an archive says of one of its entries. */
export interface ZipEntry {
  name: string;
  method: number;
  isEncrypted: boolean;
  isLink: boolean;
  crc32: number;
  compressedSize: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
}

const signatures = { end: 0x06054b50, locator64: 0x07064b50, end64: 0x06064b50, entry: 0x02014b50 };
const endLength = 22;
const mostComment = 0xffff;
/** A size or offset that stands in the ZIP64 field. */
const elsewhere = 0xffffffff;

/**
 * Lists the entries of a ZIP by its central directory (APPNOTE 6.3.10, ZIP64 included).
 *
 * @returns `undefined` where the archive is cut off or damaged
 * @example
 * zipDirectory(bytes)?.map(({ name }) => name); // => ['a.txt', 'june/b.txt']
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(view);
    if (end === undefined) return undefined;
    const { count, offset } = directoryPlace(view, end);
    const entries: ZipEntry[] = [];
    let at = offset;
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== signatures.entry) return undefined;
      const { entry, length } = entryAt(view, bytes, at);
      entries.push(entry);
      at += length;
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - mostComment);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  return undefined;
}

function directoryPlace(view: DataView, end: number): { count: number; offset: number } {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  const locator = end - 20;
  const is64 = (count === 0xffff || offset === elsewhere) && locator >= 0;
  if (!is64 || view.getUint32(locator, true) !== signatures.locator64) return { count, offset };
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(end64, true) !== signatures.end64) return { count, offset };
  return { count: Number(view.getBigUint64(end64 + 32, true)), offset: Number(view.getBigUint64(end64 + 48, true)) };
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; length: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const name = Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength));
  const sizes = [24, 20, 42].map((place) => view.getUint32(at + place, true));
  const [size = 0, compressedSize = 0, offset = 0] = sizes64(view, at + 46 + nameLength, extraLength, sizes);
  const entry = {
    name: isUtf8(name) ? name.toString() : name.toString('latin1'),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    isLink: ((view.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000,
    crc32: view.getUint32(at + 16, true),
    compressedSize,
    size,
    offset,
  };
  return { entry, length: 46 + nameLength + extraLength + view.getUint16(at + 32, true) };
}

/** Sizes that do not fit into 32 bits stand in an extra field (type 1), in the same order. */
function sizes64(view: DataView, from: number, length: number, sizes: readonly number[]): number[] {
  if (!sizes.includes(elsewhere)) return [...sizes];
  let at = from;
  while (at + 4 <= from + length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let next = at + 4;
  return sizes.map((size) => {
    if (size !== elsewhere || next + 8 > from + length) return size;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  });
}

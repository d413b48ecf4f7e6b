import type { Encoding } from 'hyparquet';
import { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import type { Budget, Chunk } from './parquet-chunk.ts';
import { areDeltas, runsEnd } from './parquet-runs.ts';

/** The values of an unpacked page: where they begin, and how many there are. */
export interface PageValues {
  page: Uint8Array;
  at: number;
  encoding: Encoding;
  present: number;
  version: 1 | 2;
}

/**
 * Whether the values of a page can be read as they say they are written. Texts that share their beginnings with those
 * before them are counted against the budget: a page of them can stand for as much as it likes.
 */
export function arePageValues(
  values: PageValues,
  { path, meta }: Pick<Chunk, 'path' | 'meta'>,
  budget: Budget,
): boolean {
  const { page, at, encoding, present, version } = values;
  const length = path.at(-1)?.element.type_length ?? 0;
  switch (encoding) {
    case 'PLAIN':
      return true;
    case 'BYTE_STREAM_SPLIT':
      return meta.type !== 'FIXED_LEN_BYTE_ARRAY' || present * length <= page.length;
    case 'PLAIN_DICTIONARY':
    case 'RLE_DICTIONARY':
    case 'RLE': {
      // Truth values have a length before them where others have the number of bits.
      if (version === 2 ? encoding === 'RLE' : meta.type === 'BOOLEAN')
        return runsEnd(page, at + 4, 1, present) !== undefined;
      const width = page[at];
      if (width === undefined) return false;
      return (version === 1 && width === 0) || runsEnd(page, at + 1, width, present) !== undefined;
    }
    case 'DELTA_BINARY_PACKED':
    case 'DELTA_LENGTH_BYTE_ARRAY':
      return present === 0 || areDeltas(page, at);
    case 'DELTA_BYTE_ARRAY': {
      const repeated = present === 0 ? 0 : repeatedLength(page, at, present);
      budget.left -= repeated ?? 0;
      return repeated !== undefined && budget.left >= 0;
    }
    default:
      return false;
  }
}

/** The bytes that texts repeat of those before them. */
function repeatedLength(page: Uint8Array, at: number, count: number): number | undefined {
  const reader = { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: at };
  const [shared, added] = [new Int32Array(count), new Int32Array(count)];
  for (const lengths of [shared, added]) {
    if (!areDeltas(page, reader.offset)) return undefined;
    deltaBinaryUnpack(reader, count, lengths);
  }
  let sum = 0;
  let before = 0;
  for (let index = 0; index < count; index++) {
    const [first = 0, rest = 0] = [shared[index], added[index]];
    if (first < 0 || rest < 0 || first > before) return undefined;
    before = first + rest;
    sum += first;
  }
  return sum;
}

import type { Budget, Chunk } from './parquet-chunk.ts';
import type { ColumnMetaData, PageHeader } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { decompressPage } from 'hyparquet/src/datapage.js';
import { getMaxDefinitionLevel, getMaxRepetitionLevel, isFlatColumn } from 'hyparquet/src/schema.js';
import { arePageValues } from './parquet-values.ts';
import { boundedCompressors } from './parquet-compressors.ts';
import { countLevels, levelWidth, runsEnd } from './parquet-runs.ts';
import { thriftEnd } from './thrift-end.ts';

/** What a value takes, however little the file says to make it. */
const valueBytes = 8;
const magicLength = 4;

/**
 * Where the pages of a column end that are safe to read; `undefined` where they are damaged, or where more would come
 * out of them than the budget has left, which is then below 0. Every length and count is held against what is there:
 * the reader itself believes them, and what it is told it does, for ever if need be.
 */
export function pagesEnd(bytes: Uint8Array, chunk: Chunk, budget: Budget): number | undefined {
  const { meta, path, rows } = chunk;
  const start = Number(pagesStart(meta));
  const end = start + Number(meta.total_compressed_size);
  const isFlat = isFlatColumn(path);
  const total = Number(meta.num_values);
  if (!(start >= magicLength && end >= start && end <= bytes.length)) return undefined;
  if (isFlat ? total !== rows : !(total >= rows)) return undefined;
  let values = 0;
  let at = start;
  while (at < end - 1 && !(isFlat && values >= rows)) {
    const page = pageAt(bytes, at, end);
    if (!page) return undefined;
    budget.left -= page.header.uncompressed_page_size + page.count * valueBytes * path.length;
    if (budget.left < 0 || !isPage(page.header, page.packed, chunk, budget)) return undefined;
    if (page.header.type !== 'DICTIONARY_PAGE') values += page.count;
    at = page.end;
  }
  return values === total ? at : undefined;
}

/** Where the pages of a column begin; some writers say 0 where there is no dictionary. */
export const pagesStart = ({ dictionary_page_offset: dictionary, data_page_offset: data }: ColumnMetaData): bigint =>
  dictionary === undefined || dictionary === 0n ? data : dictionary;

function pageAt(bytes: Uint8Array, at: number, end: number) {
  const body = thriftEnd(bytes, at, end);
  if (body === undefined) return undefined;
  const header = parquetHeader({ view: new DataView(bytes.buffer, bytes.byteOffset + at, body - at), offset: 0 });
  const count = header[headerOfType.get(header.type) ?? 'data_page_header']?.num_values;
  const sizes = [header.compressed_page_size, header.uncompressed_page_size, count];
  if (count === undefined || !sizes.every(isSize) || body + header.compressed_page_size > end) return undefined;
  const packedEnd = body + header.compressed_page_size;
  return { header, count, packed: bytes.subarray(body, packedEnd), end: packedEnd };
}

const headerOfType = new Map<string, 'dictionary_page_header' | 'data_page_header' | 'data_page_header_v2'>([
  ['DICTIONARY_PAGE', 'dictionary_page_header'],
  ['DATA_PAGE', 'data_page_header'],
  ['DATA_PAGE_V2', 'data_page_header_v2'],
]);

/** Damaged headers have values of any type in any place. */
const isSize = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;

function isPage(header: PageHeader, packed: Uint8Array, chunk: Chunk, budget: Budget): boolean {
  if (header.type === 'DICTIONARY_PAGE') return isDictionary(header, packed, chunk);
  if (header.type === 'DATA_PAGE') return isFirstVersion(header, packed, chunk, budget);
  return header.type === 'DATA_PAGE_V2' && isSecondVersion(header, packed, chunk, budget);
}

const unpack = (packed: Uint8Array, length: number, { meta }: Chunk) =>
  decompressPage(packed, length, meta.codec, boundedCompressors);

function isDictionary(header: PageHeader, packed: Uint8Array, chunk: Chunk): boolean {
  const page = unpack(packed, header.uncompressed_page_size, chunk);
  return (header.dictionary_page_header?.num_values ?? Infinity) <= page.length * 8;
}

function isFirstVersion(header: PageHeader, packed: Uint8Array, chunk: Chunk, budget: Budget): boolean {
  const { num_values: count = -1, encoding = 'PLAIN' } = header.data_page_header ?? {};
  if (count < 0) return false;
  const page = unpack(packed, header.uncompressed_page_size, chunk);
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const definition = getMaxDefinitionLevel(chunk.path);
  let at = 0;
  let present = count;
  for (const level of [getMaxRepetitionLevel(chunk.path), definition]) {
    if (level === 0) continue;
    if (runsEnd(page, at + 4, levelWidth(level), count) === undefined) return false;
    if (level === definition) present = countLevels(page, at + 4, level, count);
    at += 4 + view.getUint32(at, true);
  }
  return arePageValues({ page, at, encoding, present, version: 1 }, chunk, budget);
}

function isSecondVersion(header: PageHeader, packed: Uint8Array, chunk: Chunk, budget: Budget): boolean {
  const said = header.data_page_header_v2;
  if (!said) return false;
  const { num_values: count, num_nulls: nulls, num_rows: rows, encoding } = said;
  const lengths = [said.repetition_levels_byte_length, said.definition_levels_byte_length];
  if (![nulls, rows, ...lengths].every(isSize) || nulls > count) return false;
  const definition = getMaxDefinitionLevel(chunk.path);
  if (definition === 0 && nulls > 0) return false;
  let at = 0;
  for (const [index, level] of [getMaxRepetitionLevel(chunk.path), definition].entries()) {
    if (level > 0 && runsEnd(packed, at, levelWidth(level), count) === undefined) return false;
    if (index === 0 || level > 0) at += lengths[index] ?? 0;
  }
  const length = header.uncompressed_page_size - (lengths[0] ?? 0) - (lengths[1] ?? 0);
  if (length < 0 || at > packed.length) return false;
  const rest = packed.subarray(at);
  const page = said.is_compressed === false ? rest : unpack(rest, length, chunk);
  return arePageValues({ page, at: 0, encoding, present: count - nulls, version: 2 }, chunk, budget);
}

import type { FileMetaData, RowGroup, SchemaTree } from 'hyparquet';
import type { RankedRole } from './column-role.ts';
import { columnMissing } from './column-missing.ts';
import { pagesEnd, pagesStart } from './parquet-pages.ts';
import type { Budget } from './parquet-chunk.ts';
import type { SourceRow } from './row-article.ts';
import { lengthOf } from './row-values.ts';
import { thriftEnd } from './thrift-end.ts';

/** How much may come out of a Parquet file. */
export interface ParquetLimits {
  totalBytes: number;
  /** Times the size of the file; counts for files that give more than `smallBytes`. */
  ratio: number;
  smallBytes: number;
}

const usualLimits: ParquetLimits = { totalBytes: 1e9, ratio: 200, smallBytes: 10e6 };
const deepestSchema = 16;
/** Elements of the schema times row groups. */
const mostCells = 10_000_000;

/**
 * The rows of a Parquet file, read by row groups and only in the columns that mean something. What a file says of itself
 * is checked before it is read; what comes out of it is bounded as for a ZIP.
 *
 * @returns the rows, or why there are none; what turns out to be broken on the way refuses the rows of its group, what
 * is too much the rest of the file
 */
export async function parquetRows(
  bytes: Uint8Array,
  rolesOf: (name: string) => RankedRole | undefined,
  needed: readonly string[],
  limits = usualLimits,
): Promise<AsyncIterable<SourceRow> | { reason: string }> {
  const { parquetMetadata, parquetSchema } = await import('hyparquet');
  const footer = footerStart(bytes);
  if (footer === undefined) return { reason: broken };
  try {
    const metadata = parquetMetadata(bytes.subarray(footer), { geoparquet: false });
    if (!isSchema(metadata)) return { reason: broken };
    const schema = parquetSchema(metadata);
    const header = schema.children.filter(isPlain).map(({ element }) => element.name);
    const reason = columnMissing(header, rolesOf, needed);
    if (reason !== undefined) return { reason };
    const counts = metadata.row_groups.map((group) => Number(group.num_rows));
    if (counts.some((count) => count < 0) || sum(counts) !== Number(metadata.num_rows)) return { reason: broken };
    const columns = header.filter((name) => rolesOf(name));
    return rows({ bytes, metadata, schema, columns, budget: budgetOf(bytes, limits) }, tooMuch(bytes, limits));
  } catch {
    return { reason: broken };
  }
}

const broken = 'expected a whole Parquet file, got one that is cut off or damaged';
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const mostBytes = (bytes: Uint8Array, { totalBytes, ratio, smallBytes }: ParquetLimits) =>
  Math.min(totalBytes, Math.max(smallBytes, ratio * bytes.length));
const budgetOf = (bytes: Uint8Array, limits: ParquetLimits): Budget => ({ left: mostBytes(bytes, limits) });

function tooMuch(bytes: Uint8Array, limits: ParquetLimits): string {
  const most = mostBytes(bytes, limits);
  const megabytes = Math.round(most / 1e6);
  if (most === limits.totalBytes)
    return `expected at most ${megabytes} MB unpacked, got more (cut it into several files)`;
  return `expected at most ${limits.ratio} times the size of the file, got more than ${megabytes} MB (are rows repeated?)`;
}

/** Where the description of the file begins, if it is whole; its length and a mark stand behind it. */
function footerStart(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 8;
  if (end < 4 || Buffer.from(bytes.subarray(end + 4)).toString('latin1') !== 'PAR1') return undefined;
  const start = end - view.getUint32(end, true);
  return start >= 4 && thriftEnd(bytes, start, end) !== undefined ? start : undefined;
}

/** A schema is a list of elements that say how many of the next ones are inside them. */
function isSchema({ schema, row_groups: groups }: FileMetaData): boolean {
  const open: number[] = [];
  for (const { num_children: children = 0 } of schema) {
    while (open.at(-1) === 0) open.pop();
    if (open.length > deepestSchema) return false;
    open.push((open.pop() ?? 1) - 1, children);
  }
  return schema.length * groups.length <= mostCells;
}

const unread: ReadonlySet<string> = new Set(['VARIANT', 'GEOMETRY', 'GEOGRAPHY']);

/** Values that hold others by their offsets can hold one a million times; no text of an article is such a value. */
const isPlain = ({ element, children }: SchemaTree): boolean =>
  !unread.has(element.logical_type?.type ?? '') && children.every(isPlain);

interface ReadableFile {
  bytes: Uint8Array;
  metadata: FileMetaData;
  schema: SchemaTree;
  columns: string[];
  budget: Budget;
}

async function* rows(file: ReadableFile, tooLarge: string): AsyncGenerator<SourceRow> {
  const last = Number(file.metadata.num_rows);
  // The texts of a dictionary are few, and the rows that repeat them many.
  const texts = { ...file.budget };
  let start = 0;
  for (const group of file.metadata.row_groups) {
    const count = Number(group.num_rows);
    const read = count === 0 ? [] : await readGroup(file, group).catch(() => undefined);
    if (file.budget.left < 0) {
      yield { place: `rows ${start + 1} to ${last}`, reason: tooLarge };
      return;
    }
    if (read?.length !== count) yield { place: `rows ${start + 1} to ${start + count}`, reason: broken };
    for (const [index, row] of (read?.length === count ? read : []).entries()) {
      const number = start + index + 1;
      const entries = Object.entries(row);
      texts.left -= entries.reduce((length, [, value]) => length + lengthOf(value), 0);
      if (texts.left < 0) {
        yield { place: `rows ${number} to ${last}`, reason: tooLarge };
        return;
      }
      yield { place: `row ${number}`, number, entries };
    }
    start += count;
  }
}

async function readGroup(file: ReadableFile, group: RowGroup): Promise<Record<string, unknown>[] | undefined> {
  const [{ parquetReadObjects }, { boundedCompressors }] = await Promise.all([
    import('hyparquet'),
    import('./parquet-compressors.ts'),
  ]);
  const checked = checkedGroup(file, group);
  if (!checked) return undefined;
  const { bytes, metadata, columns } = file;
  return parquetReadObjects({
    file: {
      byteLength: bytes.length,
      slice: (start, end) => Promise.resolve(new Uint8Array(bytes.subarray(start, end)).buffer),
    },
    metadata: { ...metadata, num_rows: group.num_rows, row_groups: [checked] },
    columns,
    compressors: boundedCompressors,
  });
}

/** A row group with only the columns and pages that were checked. */
function checkedGroup({ bytes, schema, columns, budget }: ReadableFile, group: RowGroup): RowGroup | undefined {
  const checked: RowGroup['columns'] = [];
  for (const chunk of group.columns) {
    const meta = chunk.meta_data;
    const name = meta?.path_in_schema[0];
    if (!meta || name === undefined || !columns.includes(name)) continue;
    const path = pathTo(schema, meta.path_in_schema);
    const end = path && pagesEnd(bytes, { meta, path, rows: Number(group.num_rows) }, budget);
    if (end === undefined) return undefined;
    checked.push({ ...chunk, meta_data: { ...meta, total_compressed_size: BigInt(end) - pagesStart(meta) } });
  }
  const found = new Set(checked.map((chunk) => chunk.meta_data?.path_in_schema[0]));
  return columns.every((name) => found.has(name)) ? { ...group, columns: checked } : undefined;
}

function pathTo(schema: SchemaTree, names: readonly string[]): SchemaTree[] | undefined {
  const path = [schema];
  for (const name of names) {
    const child: SchemaTree | undefined = path.at(-1)?.children.find(({ element }) => element.name === name);
    if (!child) return undefined;
    path.push(child);
  }
  return path.at(-1)?.children.length === 0 ? path : undefined;
}

import type { RankedRole } from './column-role.ts';
import { columnMissing } from './column-missing.ts';
import type { SourceRow } from './row-article.ts';

/** More rows than this in a group are no news corpus, but a damaged number. */
const mostRows = 5_000_000;

/**
 * The rows of a Parquet file, read by row groups and only in the columns that mean something.
 *
 * @returns the rows, or why there are none; what turns out to be broken on the way ends the rows with a refusal
 */
export async function parquetRows(
  bytes: Uint8Array,
  rolesOf: (name: string) => RankedRole | undefined,
  needed: readonly string[],
): Promise<AsyncIterable<SourceRow> | { reason: string }> {
  const [{ parquetMetadataAsync, parquetReadObjects, parquetSchema }, { compressors }] = await Promise.all([
    import('hyparquet'),
    import('hyparquet-compressors'),
  ]);
  const file = {
    byteLength: bytes.length,
    slice: (start: number, end?: number) => Promise.resolve(new Uint8Array(bytes.subarray(start, end)).buffer),
  };
  try {
    const metadata = await parquetMetadataAsync(file);
    const counts = metadata.row_groups.map((group) => Number(group.num_rows));
    const header = parquetSchema(metadata).children.map(({ element }) => element.name);
    const reason = columnMissing(header, rolesOf, needed);
    if (reason !== undefined) return { reason };
    if (counts.some((count) => !(count >= 0 && count <= mostRows))) return { reason: broken };
    const columns = header.filter((name) => rolesOf(name));
    return rows(counts, (rowStart, rowEnd) =>
      parquetReadObjects({ file, metadata, columns, rowStart, rowEnd, compressors }),
    );
  } catch {
    return { reason: broken };
  }
}

const broken = 'expected a whole Parquet file, got one that is cut off or damaged';

async function* rows(
  counts: readonly number[],
  read: (start: number, end: number) => Promise<Record<string, unknown>[]>,
): AsyncGenerator<SourceRow> {
  let start = 0;
  for (const count of counts) {
    const group = await read(start, start + count).catch(() => undefined);
    if (group?.length === count) {
      for (const [index, row] of group.entries()) {
        const number = start + index + 1;
        yield { place: `row ${number}`, number, entries: Object.entries(row) };
      }
    } else {
      yield { place: `rows ${start + 1} to ${start + count}`, reason: broken };
    }
    start += count;
  }
}

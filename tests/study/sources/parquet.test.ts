import { expect, test } from 'vitest';
import { columnRole } from '../../../analysis/study/sources/column-role.ts';
import { parquetRows } from '../../../analysis/study/sources/parquet-rows.ts';
import { areDeltas, runsEnd } from '../../../analysis/study/sources/parquet-runs.ts';
import { thriftEnd } from '../../../analysis/study/sources/thrift-end.ts';
import { articlesIn, reasonsFor } from './read-together.ts';

/** Two rows of `outlet`, `text` and `n`, written with hyparquet-writer 0.x by `parquetWriteBuffer`. */
const tiny = Buffer.from(
  [
    'UEFSMRUGFTIVNlwVBBUAFQQVABUEFQAAAAMDF1gIAAAAVGhlIFBvc3QHAAAATGUgU29pchUGFTwVQFwVBBUAFQQVABUEFQAAAAMDHGwKAAAASX',
    'QgcmFpbmVkLgoAAABJdCBzbm93ZWQuFQYVFBUYXBUEFQAVBBUAFQQVAAAAAwMIHAEAAAACAAAAFQQZTEgEcm9vdBUGABUMJQIYBm91dGxldCUA',
    'ABUMJQIYBHRleHQlAAAVAiUCGAFuABYEGRwZPCYIHBUMGRUAGRgGb3V0bGV0FQIWBBZcFmAmCDw2ACgIVGhlIFBvc3QYB0xlIFNvaXIAGRwVBh',
    'UAFQIAAAAmaBwVDBkVABkYBHRleHQVAhYEFmYWaiZoPDYAKApJdCBzbm93ZWQuGApJdCByYWluZWQuABkcFQYVABUCAAAAJtIBHBUCGRUAGRgB',
    'bhUCFgQWPhZCJtIBPDYAKAQCAAAAGAQBAAAAABkcFQYVABUCAAAAFoACFgQ2jAIAKAloeXBhcnF1ZXQZPBwAABwAABwAAAAHAQAAUEFSMQ==',
  ].join(''),
  'base64',
);

test('rows of a Parquet file are articles', async () => {
  const articles = await articlesIn('x.parquet', tiny);
  expect(articles.map(({ id, outlet, text }) => [id, outlet, text])).toEqual([
    ['x-1', 'The Post', 'It rained.'],
    ['x-2', 'Le Soir', 'It snowed.'],
  ]);
});

test.each([0, 3, 40, 200, 400])('a Parquet file that ends after %i bytes is refused', async (length) => {
  expect(await reasonsFor('x.parquet', tiny.subarray(0, length))).toEqual([
    'expected a whole Parquet file, got one that is cut off or damaged',
  ]);
});

test('a Parquet file with a damaged page refuses the rows of its group', async () => {
  const damaged = Buffer.from(tiny);
  damaged.fill(0xff, 4, 60);
  expect(await reasonsFor('x.parquet', damaged)).toEqual([
    'rows 1 to 2: expected a whole Parquet file, got one that is cut off or damaged',
  ]);
});

test('a page whose size is negative, so that it would be read for ever, refuses the rows of its group', async () => {
  const damaged = Buffer.from(tiny);
  // The text's page is 32 bytes long, zigzag 0x40; 0x3f is -32.
  damaged[damaged.indexOf(Buffer.from([0x15, 0x3c, 0x15, 0x40])) + 3] = 0x3f;
  expect(await reasonsFor('x.parquet', damaged)).toEqual([
    'rows 1 to 2: expected a whole Parquet file, got one that is cut off or damaged',
  ]);
});

test('a Parquet file with any one byte changed is read or refused', async () => {
  for (let at = 0; at < tiny.length; at++) {
    const damaged = Buffer.from(tiny);
    for (const value of [0x7f, 0xff, (tiny[at] ?? 0) ^ 1]) {
      damaged[at] = value;
      expect((await placesIn(damaged)).length).toBeGreaterThan(0);
    }
  }
});

const placesIn = async (bytes: Buffer, limits?: Parameters<typeof parquetRows>[3]) => {
  const rows = await parquetRows(bytes, columnRole, [], limits);
  if ('reason' in rows) return [rows.reason];
  const places: string[] = [];
  for await (const row of rows) places.push('reason' in row ? `${row.place}: ${row.reason}` : row.place);
  return places;
};

test('rows with more text than may come out of a file of its size are refused, those before them read', async () => {
  const limits = { totalBytes: 1e9, ratio: 0.1, smallBytes: 30 };
  const reason = 'expected at most 0.1 times the size of the file, got more than 0 MB (are rows repeated?)';
  expect(await placesIn(tiny, limits)).toEqual([`rows 1 to 2: ${reason}`]);
  expect(await placesIn(tiny, { ...limits, smallBytes: 200 })).toEqual(['row 1', 'row 2']);
});

test('a run that repeats its value more often than there are values is no run', () => {
  const often = Buffer.from([0xfe, 0xff, 0xff, 0xff, 0x07, 0x01]);
  expect([runsEnd(Buffer.from([0x06, 0x01]), 0, 1, 3), runsEnd(often, 0, 1, 3)]).toEqual([2, undefined]);
});

test('differences in blocks of a negative or broken size are none', () => {
  const negative = Buffer.from([0x80, 0x01, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x02, 0x00]);
  expect([areDeltas(Buffer.from([0x80, 0x01, 0x04, 0x02, 0x00]), 0), areDeltas(negative, 0)]).toEqual([true, false]);
});

test('a header that announces a list longer than the file is damaged', () => {
  const list = (size: number) => Buffer.from([0x19, 0xf5, size, 0x02, 0x02, 0x00]);
  expect([thriftEnd(list(2), 0, 6), thriftEnd(list(0x7f), 0, 6)]).toEqual([6, undefined]);
});

import { expect, test } from 'vitest';
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

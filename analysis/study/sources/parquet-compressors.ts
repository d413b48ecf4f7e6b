import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { decompress as decompressZstandard } from 'fzstd';
import type { Compressors } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

/**
 * Unpacks the pages of a Parquet file, none into more bytes than its header says; what the usual ones for these methods
 * give is as long as the page pleases.
 */
export const boundedCompressors: Compressors = {
  ...compressors,
  GZIP: (packed, length) => gunzipSync(packed, { maxOutputLength: Math.max(length, 1) }),
  BROTLI: (packed, length) => brotliDecompressSync(packed, { maxOutputLength: Math.max(length, 1) }),
  ZSTD: (packed, length) => decompressZstandard(packed, new Uint8Array(length)),
};

import { createHash } from 'node:crypto';
import type { SourceFile } from '../study.ts';
import type { GivenFile } from './given-article.ts';

/**
 * What is recorded of a file that was looked at: the digest of the very bytes that were read, or why it was not read.
 *
 * @example
 * sourceFile({ file: 'a.txt', bytes: Buffer.from('') }); // => { file: 'a.txt', sha256: 'e3b0c442…' }
 */
export function sourceFile(given: GivenFile): SourceFile {
  if (!('bytes' in given)) return given;
  return { file: given.file, sha256: createHash('sha256').update(given.bytes).digest('hex') };
}

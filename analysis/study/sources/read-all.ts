import { createHash } from 'node:crypto';
import type { SourceFile } from '../study.ts';
import type { GivenFile, ReadArticle } from './given-article.ts';
import { readSourceFile, type ReadOptions } from './read-source-file.ts';

/**
 * Reads many files: what came of each, and the files with their SHA-256. The bytes of a file are let go once it is read.
 *
 * @example
 * (await readAll(listFiles('articles', '.'))).files.length; // => 5
 */
export async function readAll(
  given: AsyncIterable<GivenFile> | Iterable<GivenFile>,
  options: ReadOptions = {},
): Promise<{ files: ReadArticle[]; sources: SourceFile[] }> {
  const files: ReadArticle[] = [];
  const sources: SourceFile[] = [];
  for await (const file of given) {
    for await (const read of readSourceFile(file, options)) files.push(read);
    if ('bytes' in file)
      sources.push({ file: file.file, sha256: createHash('sha256').update(file.bytes).digest('hex') });
  }
  return { files, sources };
}

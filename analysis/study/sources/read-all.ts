import type { SourceFile } from '../study.ts';
import type { GivenFile, ReadArticle } from './given-article.ts';
import { readSourceFile, type ReadOptions } from './read-source-file.ts';
import { sourceFile } from './source-file.ts';

/**
 * Reads many files: what came of each, and the files as they were looked at. Once read, a file's bytes are let go.
 *
 * @example
 * (await readAll(listFiles('articles', folder))).files.length; // => 5
 */
export async function readAll(
  given: AsyncIterable<GivenFile> | Iterable<GivenFile>,
  options: ReadOptions = {},
): Promise<{ files: ReadArticle[]; sources: SourceFile[] }> {
  const files: ReadArticle[] = [];
  const sources: SourceFile[] = [];
  for await (const file of given) {
    for await (const read of readSourceFile(file, options)) files.push(read);
    sources.push(sourceFile(file));
  }
  return { files, sources };
}

import { readSourceFile, type ReadOptions } from '../../../analysis/study/sources/read-source-file.ts';
import type { GivenArticle, ReadArticle } from '../../../analysis/study/sources/given-article.ts';

/** Everything that comes of one file. */
export async function readFully(
  file: string,
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<ReadArticle[]> {
  const read: ReadArticle[] = [];
  for await (const one of readSourceFile({ file, bytes: Buffer.from(content) }, options)) read.push(one);
  return read;
}

/** The articles that come of one file, which must not be refused in any part. */
export async function articlesIn(
  file: string,
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<GivenArticle[]> {
  return (await readFully(file, content, options)).map((read) => {
    if ('reason' in read) throw new Error(`${read.file}: ${read.reason}`);
    return read;
  });
}

/** Why each part of one file is refused. */
export async function reasonsFor(file: string, content: string | Uint8Array, options?: ReadOptions): Promise<string[]> {
  return (await readFully(file, content, options)).flatMap((read) => ('reason' in read ? [read.reason] : []));
}

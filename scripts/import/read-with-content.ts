import { basename } from 'node:path';
import { safeFileName } from '../../analysis/study/file-name.ts';
import { articleStem } from '../../analysis/study/read-article-file.ts';
import type { GivenFile, ReadArticle } from '../../analysis/study/sources/given-article.ts';
import { readSourceFile, type ReadOptions } from '../../analysis/study/sources/read-source-file.ts';
import { formatOf, type SourceFormat } from '../../analysis/study/sources/source-format.ts';

const extensions: Readonly<Record<SourceFormat, string>> = {
  text: '.txt',
  markdown: '.md',
  page: '.html',
  csv: '.csv',
  json: '.json',
  'json-lines': '.jsonl',
  parquet: '.parquet',
  zip: '.zip',
};

/**
 * Everything that comes of a file, with the bytes that it is copied from where it is a file of its own: a text, a page, in
 * an archive too.
 *
 * @example
 * for await (const { read, content } of readWithContent(given, {})) console.log(read.file, content?.name);
 */
export async function* readWithContent(
  given: GivenFile,
  options: ReadOptions,
): AsyncGenerator<{ read: ReadArticle; content?: { name: string; bytes: Uint8Array } }> {
  const format = 'bytes' in given ? formatOf(given.file, given.bytes, options) : undefined;
  if ('bytes' in given && format === 'zip') {
    const { zipFiles } = await import('../../analysis/study/sources/zip-files.ts');
    let count = 0;
    for (const entry of zipFiles(given.file, given.bytes)) {
      count++;
      yield* readWithContent(entry, { ...options, guess: false });
    }
    if (count === 0) yield { read: { file: given.file, reason: 'expected articles in the archive, got none' } };
    return;
  }
  for await (const read of readSourceFile(given, options)) {
    const isFile = 'text' in read && read.place === undefined && 'bytes' in given && format !== undefined;
    yield isFile ? { read, content: { name: withExtension(given.file, format), bytes: given.bytes } } : { read };
  }
}

/**
 * The name under which a file is kept, on every system: one that was recognised by its content needs a name by which it is
 * recognised again.
 *
 * @example
 * withExtension('standard-input', 'csv'); // => 'standard-input.csv'
 */
export function withExtension(file: string, format: SourceFormat): string {
  const name = basename(file);
  return safeFileName(articleStem(name) === name ? name + extensions[format] : name);
}

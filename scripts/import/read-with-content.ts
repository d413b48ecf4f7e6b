import { basename } from 'node:path';
import { safeFileName } from '../../analysis/study/file-name.ts';
import { articleStem } from '../../analysis/study/read-article-file.ts';
import { foldersOf } from '../../analysis/study/sources/containers/folders-of.ts';
import type { GivenFile, ReadArticle } from '../../analysis/study/sources/given-article.ts';
import { openedFiles, readOpenedFile, type ReadOptions } from '../../analysis/study/sources/read-source-file.ts';
import type { SourceFormat } from '../../analysis/study/sources/formats.ts';
import { extensionOf } from '../../analysis/study/sources/source-format.ts';

/** Formats whose files are kept as they are; of all others the text is kept, and the file itself as an original. */
const keptAsGiven: ReadonlySet<SourceFormat> = new Set<SourceFormat>(['text', 'markdown', 'page']);

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
  for await (const opened of openedFiles(given)) {
    const { file, format } = opened;
    for await (const read of readOpenedFile(opened, options)) {
      const isFile = 'text' in read && read.place === undefined && 'bytes' in file && keptAsGiven.has(format ?? 'csv');
      yield isFile
        ? {
            read,
            content: { name: safeFolders(file.file) + withExtension(file.file, format ?? 'text'), bytes: file.bytes },
          }
        : { read };
    }
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
  return safeFileName(articleStem(name) === name ? name + extensionOf(format) : name);
}

/** The folders that a file lies in, which may tell whose it is; each named so that every system can have it. */
const safeFolders = (file: string) =>
  foldersOf(file)
    .map((folder) => `${safeFileName(folder)}/`)
    .join('');

import { containedFiles, deepestContainer, isContainer } from './containers/contained-files.ts';
import { detectLanguage } from './detect-language.ts';
import type { GivenFile, ReadArticle } from './given-article.ts';
import { quoteValue } from '../quote-value.ts';
import { readers, type ReadOptions } from './readers.ts';
import { refusedKind } from './refused-kinds.ts';
import type { SourceFormat } from './formats.ts';
import { anotherKind, formatOf } from './source-format.ts';

export type { ReadOptions } from './readers.ts';

/**
 * Reads one file of any kind: text, Markdown, an HTML page, a document, a table of articles, an archive of those. Everything
 * that it holds comes out, one after the other, as an article or as a refusal with its place and reason; at least one of them.
 *
 * @example
 * for await (const article of readSourceFile({ file: 'a.csv', bytes })) console.log(article);
 */
export async function* readSourceFile(given: GivenFile, options: ReadOptions = {}): AsyncGenerator<ReadArticle> {
  for await (const opened of openedFiles(given)) yield* readOpenedFile(opened, options);
}

/** Reads a file that is no archive. */
export async function* readOpenedFile({ file, format }: OpenedFile, options: ReadOptions): AsyncGenerator<ReadArticle> {
  if ('reason' in file) yield file;
  else if (format !== undefined)
    for await (const read of readers[format](file.file, file.bytes, options)) yield await withLanguage(read, format);
}

/** A file that is no archive, with what it is; or why it cannot be read. */
export type OpenedFile =
  | { file: Extract<GivenFile, { bytes: Uint8Array }>; format: keyof typeof readers }
  | { file: Extract<GivenFile, { reason: string }>; format?: never };

/**
 * A file that was given, or everything in it where it is an archive, also inside others; at least one.
 *
 * @example
 * for await (const { file, format } of openedFiles({ file: 'a.zip', bytes })) console.log(file.file, format); // a.zip/b.txt text
 */
export async function* openedFiles(given: GivenFile, depth = 0): AsyncGenerator<OpenedFile> {
  if ('reason' in given) {
    yield { file: given };
    return;
  }
  const { file, bytes } = given;
  const format = formatOf(file, bytes);
  if (format === undefined) yield { file: { file, reason: refusedKind(bytes) ?? anotherKind } };
  else if (!isContainer(format)) yield { file: given, format };
  else if (depth === deepestContainer)
    yield { file: { file, reason: `expected at most ${deepestContainer} archives inside each other, got more` } };
  else for await (const inner of containedFiles(format, file, bytes)) yield* openedFiles(inner, depth + 1);
}

/** What a text shows of its language goes before what its source says, and a table or front matter is told so. */
async function withLanguage(read: ReadArticle, format: SourceFormat): Promise<ReadArticle> {
  if ('reason' in read) return read;
  const shown = await detectLanguage(read.text, read.bodyStart);
  const { language: said } = read;
  if (shown === undefined || shown === said) return read;
  // Templates of pages say anything.
  const isContradicted = said !== undefined && format !== 'page';
  const note = `said to be in the language ${quoteValue(said ?? '')}, and is in ${quoteValue(shown)}`;
  return { ...read, language: shown, ...(isContradicted && { notes: [...(read.notes ?? []), note] }) };
}

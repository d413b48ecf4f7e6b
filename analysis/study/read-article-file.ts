import { createHash } from 'node:crypto';
import { decodeArticle } from './decode-article.ts';
import { frontMatter } from './front-matter.ts';
import type { GivenArticle, GivenFile, ReadArticle } from './sources/given-article.ts';
import { anotherKind, formatByName } from './sources/source-format.ts';

/**
 * Reads one file as a plain article in UTF-8: `.txt`, or `.md` with front matter. Every other source:
 * `sources/read-source-file.ts`.
 *
 * @returns the article, or the file with the reason why it is none
 * @example
 * readArticleFile({ file: 'a.txt', bytes: Buffer.from(' ') });
 * // => { file: 'a.txt', reason: 'expected an article, got no words' }
 */
export function readArticleFile(given: GivenFile): ReadArticle {
  if (!('bytes' in given)) return given;
  const { file, bytes } = given;
  const format = formatByName(file);
  if (format !== 'text' && format !== 'markdown') return { file, reason: anotherKind };
  const decoded = decodeArticle(bytes);
  return 'reason' in decoded ? { file, ...decoded } : plainArticle({ file, bytes, ...decoded, format });
}

/**
 * The article that a decoded text file holds.
 *
 * @param decoded.note what is to be said of its encoding
 * @example
 * plainArticle({ file: 'a.txt', bytes, text: 'Rain.', format: 'text' }).id; // => 'a'
 */
export function plainArticle(decoded: {
  file: string;
  bytes: Uint8Array;
  text: string;
  format: 'text' | 'markdown';
  note?: string;
}): ReadArticle {
  const { file, bytes, text, format, note } = decoded;
  const front = format === 'markdown' ? frontMatter(text) : { bodyStart: 0 };
  if ('reason' in front) return { file, ...front };
  if (!hasWords(text.slice(front.bodyStart))) return { file, reason: noWords };
  const notes = [...(note === undefined ? [] : [note]), ...(front.notes ?? [])];
  return {
    id: articleStem(file),
    ...front,
    file,
    text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(notes.length > 0 && { notes }),
  } satisfies GivenArticle;
}

/** Whether a text has anything that could be a word. */
export const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/** Why a text without words is refused. */
export const noWords = 'expected an article, got no words';

/**
 * A file name without its folder and without the extension of an article or table.
 *
 * @example
 * articleStem('june/v1.2.txt'); // => 'v1.2'
 */
export function articleStem(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return formatByName(name) === undefined ? name : name.slice(0, name.lastIndexOf('.'));
}

import { createHash } from 'node:crypto';
import { decodeArticle } from './decode-article.ts';
import { frontMatter, type FrontMatter } from './front-matter.ts';
import type { RefusedArticle } from './study.ts';

/** A file of a study: its bytes, or why they could not be read. */
export type GivenFile = { file: string; bytes: Uint8Array } | RefusedArticle;

/** An article's text with what its own file says of it. */
export interface ArticleFile extends FrontMatter {
  file: string;
  text: string;
  sha256: string;
}

/**
 * Reads one file as an article: `.txt`, or `.md` with front matter.
 *
 * @returns the article, or the file with the reason why it is none
 * @example
 * readArticleFile({ file: 'a.txt', bytes: Buffer.from(' ') });
 * // => { file: 'a.txt', reason: 'expected an article, got no words' }
 */
export function readArticleFile(given: GivenFile): ArticleFile | RefusedArticle {
  const { file } = given;
  if (!('bytes' in given)) return given;
  const extension = articleExtension(file);
  if (extension === undefined) return { file, reason: 'expected a .txt or .md file, got another kind' };
  const decoded = decodeArticle(given.bytes);
  if ('reason' in decoded) return { file, ...decoded };
  const { text } = decoded;
  const front = extension === '.md' ? frontMatter(text) : { bodyStart: 0 };
  if ('reason' in front) return { file, ...front };
  if (!/\p{L}/u.test(text.slice(front.bodyStart))) return { file, reason: 'expected an article, got no words' };
  return { file, text, sha256: createHash('sha256').update(given.bytes).digest('hex'), ...front };
}

/**
 * The extension of a file that may be an article, in lower case.
 *
 * @example
 * articleExtension('Rain.MD'); // => '.md'
 */
export function articleExtension(file: string): string | undefined {
  return /\.(?:txt|md)$/i.exec(file)?.[0].toLowerCase();
}

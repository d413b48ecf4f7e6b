import { articleExtension, type ArticleFile } from './read-article-file.ts';
import type { RefusedArticle } from './study.ts';

/** An article with its id, and whether another one has the same bytes. */
export type IdentifiedArticle = ArticleFile & { id: string; isDuplicate: boolean };

/**
 * Gives every article its id: its file name without extension. A second one of that name gets `-2`, or is refused when
 * its bytes are the same too; the same bytes under another name make the later article a duplicate.
 *
 * @param articles in the order of their file names
 * @example
 * identifyArticles([a_md, a_txt]).articles.map(({ id }) => id); // => ['a', 'a-2']
 */
export function identifyArticles(articles: readonly ArticleFile[]): {
  articles: IdentifiedArticle[];
  refused: RefusedArticle[];
} {
  const taken = new Set<string>();
  const stems = new Set(articles.map(({ file }) => articleStem(file)));
  const firstWithBytes = new Map<string, string>();
  const identified: IdentifiedArticle[] = [];
  const refused: RefusedArticle[] = [];
  for (const article of articles) {
    const stem = articleStem(article.file);
    const again = firstWithBytes.get(`${article.sha256} ${stem}`);
    if (again !== undefined) {
      refused.push({ file: article.file, reason: `expected another article, got the same bytes as ${again}` });
      continue;
    }
    const id = taken.has(stem) ? nextFree(stem, (name) => taken.has(name) || stems.has(name)) : stem;
    taken.add(id);
    identified.push({ ...article, id, isDuplicate: firstWithBytes.has(article.sha256) });
    firstWithBytes.set(article.sha256, article.file).set(`${article.sha256} ${stem}`, article.file);
  }
  return { articles: identified, refused };
}

/**
 * A file name without the extension of an article.
 *
 * @example
 * articleStem('v1.2.txt'); // => 'v1.2'
 */
export function articleStem(file: string): string {
  return file.slice(0, file.length - (articleExtension(file)?.length ?? 0));
}

/**
 * The first of `name-2`, `name-3`, … that is free.
 *
 * @example
 * nextFree('a', (name) => name === 'a-2'); // => 'a-3'
 */
export function nextFree(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 2; ; number++) if (!isTaken(`${name}-${number}`)) return `${name}-${number}`;
}

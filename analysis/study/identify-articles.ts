import type { GivenArticle } from './sources/given-article.ts';
import type { RefusedArticle } from './study.ts';
import { nextFree } from './unique-names.ts';

/** An article with its id. */
export type IdentifiedArticle = GivenArticle & { id: string };

/**
 * Gives every article its id: the one that it asks for, which is its file name without extension or its row's id. A second
 * one that asks for it gets `-2`, or is refused when its bytes are the same too.
 *
 * @param articles in the order of their file names
 * @example
 * identifyArticles([a_md, a_txt]).articles.map(({ id }) => id); // => ['a', 'a-2']
 */
export function identifyArticles(articles: readonly GivenArticle[]): {
  articles: IdentifiedArticle[];
  refused: RefusedArticle[];
} {
  const taken = new Set<string>();
  const stems = new Set(articles.map(({ id }) => id));
  const next = nextFree((id) => taken.has(id) || stems.has(id));
  const firstWithBytes = new Map<string, string>();
  const identified: IdentifiedArticle[] = [];
  const refused: RefusedArticle[] = [];
  for (const article of articles) {
    const stem = article.id;
    const again = firstWithBytes.get(`${article.sha256} ${stem}`);
    if (again !== undefined) {
      const place = article.place === undefined ? '' : `${article.place}: `;
      refused.push({ file: article.file, reason: `${place}expected another article, got the same bytes as ${again}` });
      continue;
    }
    const id = taken.has(stem) ? next(stem) : stem;
    taken.add(id);
    identified.push({ ...article, id });
    const where = article.place === undefined ? article.file : `${article.file}, ${article.place}`;
    firstWithBytes.set(`${article.sha256} ${stem}`, where);
  }
  return { articles: identified, refused };
}

import type { Corpus } from '../corpus/corpus.ts';

/** Articles from which an outlet is compared with others that have as many. */
export const severalArticles = 3;

/** Figures draw so many outlets, and a title must be about what its figure shows. */
export const mostCompared = 8;

/**
 * The ids of the outlets that findings compare. Where outlets have several articles, those with fewer than three stay in
 * the tables; of more than eight, only the eight with the most words are compared.
 */
export function comparedOutlets({ articles, outlets }: Pick<Corpus, 'articles' | 'outlets'>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { outlet } of articles) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  const drawn = outlets.slice(0, mostCompared).map(({ id }) => id);
  const several = drawn.filter((id) => (counts.get(id) ?? 0) >= severalArticles);
  return new Set(several.length < 2 ? drawn : several);
}

/** With so many outlets a row for each and everything that it does not name would be nearly all rows. */
const manyOutlets = 100;

/** Whether tables leave out the rows of outlets that do not mention something. */
export const hasManyOutlets = ({ outlets }: Pick<Corpus, 'outlets'>): boolean => outlets.length > manyOutlets;

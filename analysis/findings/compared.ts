import type { Measured, MeasuredRows } from './finding.ts';

/** Articles from which an outlet is compared with others that have as many. */
const severalArticles = 3;

/** Figures draw so many outlets, and a title must be about what its figure shows. */
export const mostCompared = 8;

/**
 * What findings compare. Where outlets have several articles, those with fewer than three stay in the tables and no
 * finding names them; of more than eight, only the eight with the most words are compared.
 */
export function compared(measured: Measured): Measured {
  const { corpus, rows } = measured;
  const articles = new Map<string, number>();
  for (const { outlet } of corpus.articles) articles.set(outlet, (articles.get(outlet) ?? 0) + 1);
  const drawn = corpus.outlets.slice(0, mostCompared).map(({ id }) => id);
  const several = drawn.filter((id) => (articles.get(id) ?? 0) >= severalArticles);
  const kept = new Set(several.length < 2 ? drawn : several);
  if (kept.size === corpus.outlets.length) return measured;
  const ofKept = <Row extends object>(own: readonly Row[]) =>
    own.filter((row) => !('outlet' in row) || kept.has((row as { outlet: string }).outlet));
  return {
    corpus: {
      ...corpus,
      outlets: corpus.outlets.filter(({ id }) => kept.has(id)),
      articles: corpus.articles.filter(({ outlet }) => kept.has(outlet)),
    },
    rows: Object.fromEntries(
      Object.entries(rows).map(([name, own]) => [name, ofKept<object>(own)]),
    ) as unknown as MeasuredRows,
  };
}

import { comparedOutlets } from '../measures/compared-outlets.ts';
import type { Measured, MeasuredRows } from './measured.ts';

/** What findings compare: the corpus and the rows of the compared outlets. */
export function compared(measured: Measured): Measured {
  const { corpus, rows } = measured;
  const kept = comparedOutlets(corpus);
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

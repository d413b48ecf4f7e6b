import type { Corpus } from '../corpus/corpus.ts';

/** The outlets of which at least one article is flagged as damaged. */
export const outletsWithCaution = ({ articles }: Pick<Corpus, 'articles'>): ReadonlySet<string> =>
  new Set(articles.filter(({ flags }) => flags.includes('damaged')).map(({ outlet }) => outlet));

import type { Corpus } from '../corpus/corpus.ts';

/** Marks an outlet of which at least one article is damaged. */
export const cautionMark = '◊';

/** The outlets of which at least one article is flagged as damaged. */
export const outletsWithCaution = ({ articles }: Corpus): ReadonlySet<string> =>
  new Set(articles.filter(({ flags }) => flags.includes('damaged')).map(({ outlet }) => outlet));

/**
 * How prose names an outlet: by its name, with ◊ where an article of it is damaged.
 *
 * @example outletNames(corpus)('reuters') // => 'Reuters ◊'
 */
export function outletNames(corpus: Corpus): (outlet: string) => string {
  const caution = outletsWithCaution(corpus);
  const names = new Map(corpus.outlets.map(({ id, name }) => [id, caution.has(id) ? `${name} ${cautionMark}` : name]));
  return (outlet) => names.get(outlet) ?? outlet;
}

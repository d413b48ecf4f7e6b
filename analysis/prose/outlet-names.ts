import type { Corpus } from '../corpus/corpus.ts';
import { outletsWithCaution } from '../findings/outlets-with-caution.ts';
import type { OutletName } from './told.ts';

/** Marks an outlet of which at least one article is damaged. */
export const cautionMark = '◊';

/**
 * An outlet's name, with ◊ where its text is damaged.
 *
 * @example markedName({ name: 'Reuters', caution: true }) // => 'Reuters ◊'
 */
export const markedName = ({ name, caution }: { name: string; caution: boolean }): string =>
  caution ? `${name} ${cautionMark}` : name;

/**
 * How prose names an outlet: by its name, with ◊ where an article of it is damaged.
 *
 * @example outletNames(corpus)('reuters') // => 'Reuters ◊'
 */
export function outletNames(corpus: Pick<Corpus, 'articles' | 'outlets'>): OutletName {
  const caution = outletsWithCaution(corpus);
  const names = new Map(corpus.outlets.map(({ id, name }) => [id, markedName({ name, caution: caution.has(id) })]));
  return (outlet) => names.get(outlet) ?? outlet;
}

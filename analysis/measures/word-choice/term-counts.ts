import type { Corpus } from '../../corpus/corpus.ts';
import { groupsBy } from '../../corpus/groups-by.ts';
import type { TermCounts } from './counted-terms.ts';
import { TermTally } from './term-tally.ts';

/**
 * Counts the words and two-word phrases of a corpus by outlet and voice. A phrase never crosses a sentence end,
 * punctuation or a quotation mark. Kept are terms that occur twice in all, five times from 20,000 words on.
 */
export function countTerms(corpus: Corpus): TermCounts {
  const tally = new TermTally(corpus);
  const byOutlet = groupsBy(corpus.articles, ({ outlet }) => outlet);
  return tally.finish(corpus.outlets.map(({ id }, outlet) => tally.count(byOutlet.get(id) ?? [], outlet)));
}

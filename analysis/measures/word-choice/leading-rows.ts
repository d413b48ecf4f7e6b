import type { Corpus } from '../../corpus/corpus.ts';
import type { WordChoiceRow } from './word-choice-table.ts';
import { leadingTerms, type LeadingTermsOptions, leadingTermsOf, neverLead } from './leading-terms.ts';
import { wordChoiceRows } from './word-choice.ts';

/** How many articles an outlet has decides what may lead its words. */
const optionsFor = ({ articles }: Corpus, { most = 12 }: { most?: number }): LeadingTermsOptions => {
  const counts = new Map<string, number>();
  for (const { outlet } of articles) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return { most, articlesOf: (outlet) => counts.get(outlet) ?? 0 };
};

/**
 * The leading terms of every outlet's own words: what the report shows of `wordChoiceRows`.
 *
 * @param most leading terms an outlet
 */
export const leadingRows = (corpus: Corpus, options: { most?: number } = {}): WordChoiceRow[] =>
  leadingTerms(wordChoiceRows(corpus, { voices: ['outlet'], without: neverLead }), optionsFor(corpus, options));

/**
 * All rows, which pass by once, and the leading ones among them: a long table is made but once. Where nobody reads the
 * rows, leaders are looked for alone, which is faster and gives the same.
 */
export function rowsAndLeaders(corpus: Corpus): { rows: Iterable<WordChoiceRow>; leaders: () => WordChoiceRow[] } {
  const leading = leadingTermsOf(optionsFor(corpus, {}));
  let isRead = false;
  function* passing() {
    for (const row of wordChoiceRows(corpus)) {
      leading.add(row);
      yield row;
    }
    isRead = true;
  }
  return { rows: passing(), leaders: () => (isRead ? leading.chosen() : leadingRows(corpus)) };
}

import type { Corpus } from '../../corpus/corpus.ts';
import type { Voice } from '../voice.ts';
import type { TermCounts } from './counted-terms.ts';
import { OutletRows, scratchColumns } from './outlet-rows.ts';
import { countTerms } from './term-counts.ts';
import type { WordChoiceRow } from './word-choice-table.ts';

/** Which rows are wanted; all of them by default. */
export interface WordChoiceOptions {
  voices?: readonly Voice[];
  /** Flags of terms to leave out. */
  without?: ReadonlySet<string>;
}

/**
 * Word choice: every term of every outlet and voice against the same voice of all other outlets, the terms that the
 * outlet prefers first (by z, the log-odds over its standard error: a large preference on enough uses).
 *
 * Log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008), prior = pooled counts scaled to
 * 1,000 words; beside it the log ratio (Hardie 2014) and signed G² (Dunning 1993). Words and two-word phrases are
 * counted apart, each against the running total of its own kind. Only terms that the outlet uses in that voice have rows.
 *
 * Rows come one by one: a large corpus has hundreds of thousands.
 */
export function* wordChoiceRows(
  corpus: Corpus,
  { voices = ['outlet', 'quoted', 'all'], without = new Set() }: WordChoiceOptions = {},
): Generator<WordChoiceRow> {
  const counts = countTerms(corpus);
  const byTerm = ranksByTerm(counts);
  const isWanted = counts.terms.map(({ flags }) => without.size === 0 || !flags.some((flag) => without.has(flag)));
  const scratch = scratchColumns(counts.terms.length);
  for (let outlet = 0; outlet < corpus.outlets.length; outlet += 1) {
    const { places } = counts.byOutlet[outlet] ?? { places: new Uint32Array() };
    // In the order of their letters: most rows are equal in numbers.
    const inOrder = Array.from(places.keys())
      .filter((at) => isWanted[places[at] ?? 0] === true)
      .sort((a, b) => (byTerm[places[a] ?? 0] ?? 0) - (byTerm[places[b] ?? 0] ?? 0));
    for (const voice of voices) yield* new OutletRows(corpus, counts, { outlet, voice, scratch }).of(inOrder);
  }
}

/** The rank of each term in the order of their letters, by its place. */
function ranksByTerm({ terms }: TermCounts): Uint32Array {
  const ranks = new Uint32Array(terms.length);
  terms
    .map(({ term }, place) => ({ term, place }))
    .sort((a, b) => (a.term < b.term ? -1 : 1))
    .forEach(({ place }, rank) => (ranks[place] = rank));
  return ranks;
}

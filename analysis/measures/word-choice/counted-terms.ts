import type { Voice } from '../voice.ts';

/** A one- or two-word term of a corpus. */
export interface CountedTerm {
  term: string;
  ngram: 1 | 2;
  flags: TermFlag[];
}

/** What makes a term a poor witness of word choice. */
export type TermFlag = 'name' | 'function-word' | 'number' | 'damaged-only' | 'one-article';

/** A number by voice, and by whatever else a column goes by. */
export type ByVoice = Readonly<Record<Voice, Uint32Array>>;

/** The terms that one outlet uses: their places in `TermCounts.terms`, ascending, and columns of the same length. */
export interface OutletTerms {
  places: Uint32Array;
  uses: ByVoice;
  /** Articles whose own words use it, whose quotations do, and that do either. */
  articles: ByVoice;
}

/** All terms that are kept, with their counts as columns. */
export interface TermCounts {
  terms: CountedTerm[];
  /** In the order of `Corpus.outlets`: most outlets use few of all terms. */
  byOutlet: readonly OutletTerms[];
  /** Over all outlets, by term. */
  uses: ByVoice;
  articles: ByVoice;
  /** Running words and pairs of each outlet, whether kept or not. */
  totals: Readonly<Record<1 | 2, ByVoice>>;
}

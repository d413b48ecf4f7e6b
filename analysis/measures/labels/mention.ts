import type { NounPhrase } from '../../language/noun-phrase.ts';

/** One noun phrase of the corpus as a label of something. */
export interface Mention extends NounPhrase {
  /** Place of its article in the corpus. */
  article: number;
  /** Place of its phrase in the article. */
  phrase: number;
  /** Head noun in the singular, or the last word of a name. */
  lemma: string;
  isPlural: boolean;
  /** Words of the proper name at the end of the phrase, titles and adjectives of nations off; empty for a common noun. */
  name: readonly string[];
  /** Whom it names, as a place in `Corpus.names`; negative where its head ends no name and no declared alias. */
  named: number;
  /** Titles and nouns that stand before the name, singular: `president`, `adviser`. */
  titles: readonly string[];
  isTitled: boolean;
  /** Content words before the head, without names of titles: `iran`, `nuclear` of `the Iran nuclear deal`. */
  modifiers: readonly string[];
  /** Nouns and names among its modifiers, possessor and `of` phrase. */
  specifics: readonly string[];
  /** Countries that its modifiers or possessor name. */
  countries: readonly number[];
  /** The numeral right before the core of the phrase, or `both`: `one` of `one Ireland`. */
  quantity: string;
  /** First word of the phrase: `the`, `a`, `his`; empty where it is none of these. */
  determiner: string;
}

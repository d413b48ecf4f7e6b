import type { AttributionWords } from './attribution-words.ts';
import type { Cues } from './cues.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { TaggedWords } from './tagging/tag.ts';
import type { Tagger } from './tagging/tag-words.ts';
import type { TextWords } from './tokens.ts';

/** Abbreviations after which a full stop does not end a sentence. Lower case, without the stop. */
export interface Abbreviations {
  /** They stand before a name: the sentence always goes on. */
  titles: ReadonlySet<string>;
  /** They stand before a number: before anything else, the sentence ends. */
  numbers: ReadonlySet<string>;
  /** The sentence goes on unless the next word is one that begins sentences. */
  others: ReadonlySet<string>;
  /** The same for what is written with a capital: months, days, states. */
  names: ReadonlySet<string>;
}

/** How words become parts of speech, and these noun phrases. */
export interface Grammar {
  /** What each term of a vocabulary can be, as bits of `wordClass`. */
  wordClasses: (vocabulary: readonly string[]) => Uint32Array;
  tagWords: Tagger;
  nounPhrases: (text: TextWords, words: TaggedWords, vocabulary: readonly string[]) => NounPhrase[];
}

/**
 * Everything that the analysis knows of a language: a reader of its texts. A second language is another one of these,
 * in a folder of its own and a line of `languages.ts`. All words are terms as the scanner writes them: lower case, straight
 * apostrophes.
 */
export interface Language {
  /** ISO 639-1. */
  code: string;
  /** Articles, pronouns, prepositions and other words that carry no topic. */
  functionWords: ReadonlySet<string>;
  /** Words by which a speaker means himself, alone or with others: `I`, `our`. */
  firstPersons: ReadonlySet<string>;
  /** Contractions in `'s` that are no possessives. */
  contractions: ReadonlySet<string>;
  /** Acronyms that mean something else in lower case. */
  caseDistinct: ReadonlySet<string>;
  abbreviations: Abbreviations;
  /** Quotation marks that face another way than their form says, as a `characterClass`: `»` opens in German. */
  marks: ReadonlyMap<string, number>;
  /** The usual spelling of words that are spelled in two ways, by the other. */
  spellings: ReadonlyMap<string, string>;
  cues: Cues;
  attribution: AttributionWords;
  /** Without it, a language has quotations and no labels. */
  grammar?: Grammar;
}

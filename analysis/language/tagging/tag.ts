/** What a word is at its place. */
export const tag = {
  other: 0,
  determiner: 1,
  number: 2,
  adjective: 3,
  noun: 4,
  name: 5,
  pronoun: 6,
  preposition: 7,
  coordinator: 8,
  /** A finite verb, auxiliary or modal, or an infinitive. */
  verb: 9,
  /** A present participle or gerund that is no modifier. */
  ing: 10,
  /** A past participle behind a noun: a clause without `who was`. */
  participle: 11,
  adverb: 12,
  to: 13,
  conjunction: 14,
} as const;

/** The words of a text with what the reading of phrases needs to know of each. */
export interface TaggedWords {
  tags: Uint8Array;
  /** What stands before each word, as bits of `gap`. */
  gaps: Uint16Array;
  /** 1 for a word with a possessive ending. */
  possessive: Uint8Array;
}

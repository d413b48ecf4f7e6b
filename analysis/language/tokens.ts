/** Bits of `Tokens.flags`. */
export const tokenFlag = {
  /** Starts with a capital letter. */
  capitalised: 1,
  /** Two or more letters, all of them capitals. */
  upperCase: 2,
  /** A number, written in digits. */
  number: 4,
  /** First word of its sentence, or of words inside quotation marks. */
  sentenceStart: 8,
  /** Inside quotation marks that hold speech. */
  quoted: 16,
  /** Inside scare quotes or the title of a work. */
  marked: 32,
  /** Punctuation stands between this word and the one before it. */
  afterPunctuation: 64,
  /** Stands in a line set in capitals or title case, where a capital letter says nothing. */
  titleCase: 128,
} as const;

/** The words of a text as columns: `term` is an index into its vocabulary. Offsets point into the original text. */
export interface Tokens {
  start: Uint32Array;
  end: Uint32Array;
  term: Uint32Array;
  flags: Uint8Array;
  sentence: Uint32Array;
}

/** The sentences of a text as columns; sentence `i` has the tokens `firstToken[i] .. firstToken[i + 1] - 1`. */
export interface Sentences {
  start: Uint32Array;
  end: Uint32Array;
  segment: Uint32Array;
  /** One longer than the number of sentences. */
  firstToken: Uint32Array;
}

/** A text with its words, as the rules of a language read it. */
export interface TextWords {
  text: string;
  tokens: Tokens;
  /** Id of each token's term in the vocabulary of the corpus. */
  terms: Uint32Array;
  /** 1 for each token that is part of a proper name. */
  names: Uint8Array;
}

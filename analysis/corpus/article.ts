import type { Segment } from '../lines/segment.ts';
import type { OutletBasis } from '../study/study.ts';

import type { RepeatableLine } from './segments/repeatable-line.ts';

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

/** The words of an article as columns: `term` is an index into `Article.vocabulary`. Offsets point into the original text. */
export interface Tokens {
  start: Uint32Array;
  end: Uint32Array;
  term: Uint32Array;
  flags: Uint8Array;
  sentence: Uint32Array;
}

/** The sentences of an article as columns; sentence `i` has the tokens `firstToken[i] .. firstToken[i + 1] - 1`. */
export interface Sentences {
  start: Uint32Array;
  end: Uint32Array;
  segment: Uint32Array;
  /** One longer than the number of sentences. */
  firstToken: Uint32Array;
}

/** What words inside quotation marks are: speech counts as quoted voice, the others stay the outlet's. */
export type QuoteRole = 'speech' | 'scare' | 'title';

/** Words inside quotation marks; the marks themselves stand outside `start` and `end`. */
export interface QuotedSpan {
  start: number;
  end: number;
  segment: number;
  role: QuoteRole;
  /** A mark is missing at the start or the end. */
  unbalanced: boolean;
}

/** The text work of one article, which depends on nothing but the article and the study. */
export interface Article {
  id: string;
  /** File name inside the study's `articles/`. */
  file: string;
  /** Name of its copy in a report. */
  copy: string;
  text: string;
  sha256: string;
  outlet: string;
  outletBasis: OutletBasis;
  event: string;
  published: string;
  language: string;
  flags: string[];
  segments: Segment[];
  sentences: Sentences;
  tokens: Tokens;
  quotes: QuotedSpan[];
  /** Distinct terms in order of first appearance: lower case, without possessive, acronyms without dots. */
  vocabulary: string[];
  /** Hashes of some of its six-word shingles, ascending: by these the articles that share text with it are found. */
  sample: Uint32Array;
  /** Sentences that are furniture if its outlet repeats them. */
  repeatable: RepeatableLine[];
}

/**
 * Where a report keeps the text of an article, from the report's folder.
 *
 * @example
 * articlePath({ copy: 'a.txt' }); // => 'articles/a.txt'
 */
export const articlePath = ({ copy }: Pick<Article, 'copy'>): string => `articles/${copy}`;

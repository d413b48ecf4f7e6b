import { type Sentences, tokenFlag, type Tokens } from '../language/tokens.ts';
import type { Segment } from '../lines/segment.ts';
import type { OutletBasis } from '../study/study.ts';

import type { RepeatableLine } from './segments/repeatable-line.ts';

export { tokenFlag, type Sentences, type Tokens };

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

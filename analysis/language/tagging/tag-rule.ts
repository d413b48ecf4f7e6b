/** The words of a text while they are tagged from left to right; beyond its ends everything is empty. */
export interface WordsInTagging {
  count: number;
  wordAt: (token: number) => string;
  /** What a word can be, as bits of `wordClass`. */
  classAt: (token: number) => number;
  /** The tag of a word further left. */
  tagAt: (token: number) => number;
  gapAt: (token: number) => number;
  flagsAt: (token: number) => number;
  /** Whether nothing but space or quotation marks stands before a word. */
  joined: (token: number) => boolean;
  isName: (token: number) => boolean;
  isPossessive: (token: number) => boolean;
}

/** What can be asked of a word at its place. */
export type Circumstance = (words: WordsInTagging, token: number) => boolean;

/**
 * One rule of a tagger: the tag of a word that can be this or that, by what stands beside it. Of the rules of a
 * language the first that fits a word gives its tag. What a row leaves out may be anything; of what a list holds, one
 * must fit.
 */
export interface TagRule {
  /** Classes that the word can have. */
  can?: readonly number[];
  /** Classes of which it must have one, too. */
  also?: readonly number[];
  /** Classes of which it may have none. */
  cannot?: readonly number[];
  /** The word itself. */
  words?: ReadonlySet<string>;
  /** Tags of the word before; `tag.other` where punctuation parts the two. */
  after?: readonly number[];
  unlessAfter?: readonly number[];
  /** Classes of the word before, where nothing parts the two. */
  afterClass?: readonly number[];
  /** The word before, where nothing parts the two. */
  afterWords?: ReadonlySet<string>;
  /** Classes of the next word. */
  before?: readonly number[];
  unlessBefore?: readonly number[];
  /** The next word. */
  beforeWords?: ReadonlySet<string>;
  /** Circumstances that must all hold. */
  where?: readonly Circumstance[];
  /** Circumstances none of which may hold. */
  unless?: readonly Circumstance[];
  /** The tag. */
  is: number;
  /** Why, with an example. */
  because: string;
}

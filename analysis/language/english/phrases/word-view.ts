import { gap, isJoined, isOneComma } from '../../gaps.ts';
import { type TextWords, tokenFlag } from '../../tokens.ts';
import { tag, type TaggedWords } from '../../tagging/tag.ts';

/** The words of an article as rules about them read them; beyond the last word everything is empty. */
export interface WordView {
  count: number;
  wordAt: (token: number) => string;
  tagAt: (token: number) => number;
  /** What stands before a word, as bits of `gap`. */
  gapAt: (token: number) => number;
  /** Whether one comma stands before a word. */
  afterComma: (token: number) => boolean;
  /** Whether nothing but space or quotation marks stands before a word. */
  joined: (token: number) => boolean;
  isPossessive: (token: number) => boolean;
  isName: (token: number) => boolean;
  /** Whether a word can stand between article and head. */
  isModifier: (token: number) => boolean;
  /** Whether a word is inside quotation marks of any kind. */
  isMarked: (token: number) => boolean;
  isNumber: (token: number) => boolean;
}

/** A view of an article's tagged words. */
export function wordView(
  { terms, names, tokens }: TextWords,
  { tags, gaps, possessive }: TaggedWords,
  vocabulary: readonly string[],
): WordView {
  const count = terms.length;
  const tagAt = (token: number) => (token < count ? (tags[token] ?? tag.other) : tag.other);
  const gapAt = (token: number) => gaps[token] ?? gap.sentence;
  return {
    count,
    wordAt: (token) => vocabulary[terms[token] ?? -1] ?? '',
    tagAt,
    gapAt,
    afterComma: (token) => isOneComma(gapAt(token)),
    joined: (token) => token < count && isJoined(gapAt(token)),
    isPossessive: (token) => possessive[token] === 1,
    isName: (token) => names[token] === 1,
    isModifier: (token) => {
      const kind = tagAt(token);
      return kind === tag.adjective || kind === tag.noun || kind === tag.name || kind === tag.number;
    },
    isMarked: (token) => ((tokens.flags[token] ?? 0) & (tokenFlag.quoted | tokenFlag.marked)) !== 0,
    isNumber: (token) => ((tokens.flags[token] ?? 0) & tokenFlag.number) !== 0,
  };
}

import { tokenFlag } from '../article.ts';
import { gap } from './gaps.ts';
import { tag, type TaggedWords, type WordsOfArticle } from './tag-words.ts';

/** The words of an article as rules about them read them; beyond the last word everything is empty. */
export interface WordView {
  count: number;
  wordAt: (token: number) => string;
  tagAt: (token: number) => number;
  gapAt: (token: number) => number;
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
  { terms, names, tokens }: WordsOfArticle,
  { tags, gaps, possessive }: TaggedWords,
  vocabulary: readonly string[],
): WordView {
  const count = terms.length;
  const tagAt = (token: number) => (token < count ? (tags[token] ?? tag.other) : tag.other);
  const gapAt = (token: number) => gaps[token] ?? gap.other;
  return {
    count,
    wordAt: (token) => vocabulary[terms[token] ?? -1] ?? '',
    tagAt,
    gapAt,
    joined: (token) => token < count && gapAt(token) <= gap.marks,
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

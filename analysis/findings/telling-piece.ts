import { functionWords } from '../language/english/function-words.ts';
import type { SharedUtterance } from './shared-utterances.ts';

/** Longest piece that a figure's title or label quotes, in characters. */
const longestPiece = 48;
/** Fewer words tell nothing, in words. */
const shortestPiece = 4;

/**
 * The words by which a reader knows an utterance again: the stretch of the fullest version that most versions share, from
 * one word of content to another, with an ellipsis where it was cut. It breaks off where a phrase ends, if it can, and a
 * name is told less than what is said.
 *
 * @example tellingPiece(utterance) // => '… maintaining open channels of communication …'
 */
export function tellingPiece({ fullest, versions }: Pick<SharedUtterance, 'fullest' | 'versions'>): string {
  const text = fullest.text.replace(/[\s,.;:–—-]+$/u, '');
  if (text.length <= longestPiece) return text;
  const words = text.split(/\s+/);
  const known = versions.map((version) => new Set(version.text.split(/\s+/).map(bare)));
  const weights = words.map((word, place) =>
    isContent(word) && !isNamed(words, place) && words.findIndex((other) => bare(other) === bare(word)) === place
      ? known.filter((others) => others.has(bare(word))).length - 1
      : 0,
  );
  let best = { first: 0, last: Math.min(words.length, shortestPiece) - 1, score: -Infinity };
  for (let first = 0; first < words.length; first += 1) {
    for (let last = first + shortestPiece - 1; last < words.length; last += 1) {
      const inside = words.slice(first, last + 1);
      if (inside.join(' ').length > longestPiece - 4 || inside.slice(0, -1).some(isBreak)) break;
      if (inside.some((word) => /[()[\]]/u.test(word))) break;
      if (!isContent(words[first]) || !isContent(words[last])) continue;
      const commas = inside.slice(0, -1).filter((word) => word.endsWith(',')).length;
      const idle = inside.filter((word) => !isContent(word)).length + commas;
      const shared = weights.slice(first, last + 1).reduce((sum, weight) => sum + weight, 0);
      const cuts =
        Number(!isEdge(words[first - 1])) + Number(!isEdge(words[last + 1]) && !/\W$/u.test(words[last] ?? ''));
      const score = shared - ((idle + 2 * cuts) * (versions.length - 1)) / 2;
      if (score > best.score) best = { first, last, score };
    }
  }
  const piece = words
    .slice(best.first, best.last + 1)
    .join(' ')
    .replace(/[,.;:]+$/u, '');
  return `${best.first > 0 ? '… ' : ''}${piece}${best.last < words.length - 1 ? ' …' : ''}`;
}

const bare = (word: string) =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']/gu, '');
const isContent = (word = '') => bare(word) !== '' && !functionWords.has(bare(word));
/** A word with a capital inside a sentence. */
const isNamed = (words: readonly string[], place: number) =>
  /^\p{Lu}/u.test(words[place] ?? '') && place > 0 && !isBreak(words[place - 1] ?? '');
/** What stands beside a piece that is no torn phrase: nothing, a word of grammar, or the end of a clause. */
const isEdge = (word?: string) => word === undefined || !isContent(word) || /\W$/u.test(word);
/** A piece does not run from one sentence into another, nor over a gap. */
const isBreak = (word: string) => /[.;:!?…]["”’]?$/u.test(word);

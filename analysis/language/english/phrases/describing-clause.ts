import { gap, isJoined, isOneComma } from '../../gaps.ts';
import { relatives, timeOpeners } from '../phrase-words.ts';
import { tag, type TaggedWords } from '../../tagging/tag.ts';
import type { TextWords } from '../../tokens.ts';

/** A clause longer than this says more than what a thing is. */
const mostWords = 14;

/**
 * The end of the clause that describes a noun phrase from the word `from` on: `which China claims as its own`,
 * `claimed by both towns`, `flying over its soil`. `from` itself where there is none.
 */
export function clauseEnd(
  { terms }: TextWords,
  { tags, gaps }: TaggedWords,
  wordAt: (token: number) => string,
  from: number,
): number {
  if (from >= terms.length) return from;
  const before = gaps[from] ?? gap.sentence;
  if (!isJoined(before) && !isOneComma(before)) return from;
  const word = wordAt(from);
  const isRelative =
    relatives.has(word) &&
    (isOneComma(before)
      ? word !== 'that'
      : tags[from + 1] === tag.verb || tags[from] === tag.pronoun || tags[from + 1] === tag.name);
  const isParticipial = isJoined(before) && (tags[from] === tag.participle || tags[from] === tag.ing);
  if (!isRelative && !isParticipial) return from;
  let verbGroups = isParticipial ? 1 : 0;
  let token = from + 1;
  for (; token < terms.length && token < from + mostWords; token += 1) {
    if (!isJoined(gaps[token] ?? gap.sentence)) return token;
    const kind = tags[token];
    if (kind === tag.conjunction && wordAt(token) !== 'that') return token;
    if (timeOpeners.has(wordAt(token)) && token > from + 2) return token;
    if (kind !== tag.verb || tags[token - 1] === tag.verb || tags[token - 1] === tag.to) continue;
    if (tags[token - 1] === tag.adverb && tags[token - 2] === tag.verb) continue;
    verbGroups += 1;
    if (verbGroups > 1 && tags[token - 1] !== tag.coordinator) return token;
  }
  return isJoined(gaps[token] ?? gap.sentence) ? from : token;
}

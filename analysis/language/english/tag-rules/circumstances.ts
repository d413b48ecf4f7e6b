import { isOneComma } from '../../gaps.ts';
import { tag } from '../../tagging/tag.ts';
import type { Circumstance } from '../../tagging/tag-rule.ts';
import { tokenFlag } from '../../tokens.ts';
import { wordClass as is } from '../../word-class.ts';
import { personTitles } from '../name-parts.ts';

const nominal = is.noun | is.adjective | is.number;

/** What opens a noun phrase. */
export const opensPhrase = [is.article, is.demonstrative, is.possessive, is.quantity, is.number];

/** The next word can go on with a noun phrase. */
export const nounFollows: Circumstance = ({ joined, isName, classAt }, token) =>
  joined(token + 1) && (isName(token + 1) || (classAt(token + 1) & nominal) !== 0);

/** Behind the next word one can go on with a noun phrase. */
export const nounFollowsNext: Circumstance = (words, token) => nounFollows(words, token + 1);

/** Nothing parts the word from the next one. */
export const nextJoined: Circumstance = ({ joined }, token) => joined(token + 1);

/** The word is a title in front of a name, as `Mr.` is. */
export const isTitle: Circumstance = ({ flagsAt, wordAt, isName, joined }, token) =>
  (flagsAt(token) & tokenFlag.capitalised) !== 0 &&
  personTitles.has(wordAt(token)) &&
  isName(token + 1) &&
  joined(token + 1);

/** A name, or a title before one, is the next word. */
export const nameFollows: Circumstance = (words, token) => words.isName(token + 1) || isTitle(words, token + 1);

/** A noun that is no plural and no name is the next word. */
export const singularFollows: Circumstance = ({ joined, isName, classAt, wordAt }, token) =>
  joined(token + 1) && !isName(token + 1) && (classAt(token + 1) & is.noun) !== 0 && !wordAt(token + 1).endsWith('s');

/** The next word ends like a plural. */
export const pluralFollows: Circumstance = ({ wordAt }, token) => wordAt(token + 1).endsWith('s');

/** `and`, `or` or a comma goes on with a list. */
export const listFollows: Circumstance = ({ wordAt, gapAt }, token) =>
  wordAt(token + 1) === 'and' || wordAt(token + 1) === 'or' || isOneComma(gapAt(token + 1));

/** The word behind the next one opens a noun phrase. */
export const phraseBehindNext: Circumstance = ({ classAt }, token) =>
  opensPhrase.some((bit) => (classAt(token + 2) & bit) !== 0);

/** A determiner, number or owner stands before, so that a noun phrase is open. */
export const isOpened: Circumstance = ({ joined, tagAt, isPossessive }, token) =>
  joined(token) && (tagAt(token - 1) === tag.determiner || tagAt(token - 1) === tag.number || isPossessive(token - 1));

/** The same, or an adjective. */
export const isInPhrase: Circumstance = (words, token) =>
  isOpened(words, token) || (words.joined(token) && words.tagAt(token - 1) === tag.adjective);

/** The word before owns what follows it. */
export const isOwned: Circumstance = ({ isPossessive }, token) => isPossessive(token - 1);

/** Two words before there is a determiner. */
export const determinerTwoBefore: Circumstance = ({ tagAt }, token) => tagAt(token - 2) === tag.determiner;

/** Two words before there is an adjective. */
export const adjectiveTwoBefore: Circumstance = ({ tagAt }, token) => tagAt(token - 2) === tag.adjective;

/** A number without determiner stands before, as a year does. */
export const isAfterYear: Circumstance = ({ joined, tagAt }, token) =>
  joined(token) && tagAt(token - 1) === tag.number && tagAt(token - 2) !== tag.determiner;

/** The word before is a noun that ends like a plural. */
export const isAfterPlural: Circumstance = ({ tagAt, wordAt }, token) =>
  tagAt(token - 1) === tag.noun && wordAt(token - 1).endsWith('s');

/** It is written in digits. */
export const isFigure: Circumstance = ({ flagsAt }, token) => (flagsAt(token) & tokenFlag.number) !== 0;

/** It has a capital that no sentence gives it. */
export const isCapitalisedInside: Circumstance = ({ flagsAt }, token) =>
  (flagsAt(token) & tokenFlag.capitalised) !== 0 && (flagsAt(token) & tokenFlag.sentenceStart) === 0;

/** It is part of a name; at the start of a sentence not where it can only be a verb form or an adverb. */
export const isNamed: Circumstance = ({ isName, flagsAt, classAt }, token) => {
  if (!isName(token)) return false;
  const bits = classAt(token);
  const isNoName = bits === is.ing || bits === is.past || bits === is.adverb;
  return !isNoName || (flagsAt(token) & tokenFlag.sentenceStart) === 0;
};

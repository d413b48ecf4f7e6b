import { tag } from '../../tagging/tag.ts';
import type { Circumstance } from '../../tagging/tag-rule.ts';
import { wordClass as is } from '../../word-class.ts';
import { nounsAndVerbs } from '../word-classes.ts';
import { nounFollows } from './circumstances.ts';

/** So far these look over adverbs, and for the verb of a clause: no text costs more than its length. */
const farthest = 4;
const longestClause = 40;
const relatives = new Set(['which', 'that', 'who', 'whom', 'what']);
const opensObject = is.article | is.possessive | is.demonstrative | is.pronoun;
const opensNoun = is.article | is.demonstrative | is.possessive | is.quantity | is.number;

/** What follows can only be a verb's object or complement. */
export const takesObject: Circumstance = ({ joined, classAt, isName }, token) =>
  joined(token + 1) && ((classAt(token + 1) & opensObject) !== 0 || isName(token + 1));

/** A modal, `do` or `to` leads to this word, adverbs between them aside. */
export const isAfterModal: Circumstance = ({ joined, tagAt, classAt }, token) => {
  let lead = token - 1;
  while (lead >= 0 && token - lead < farthest && joined(lead + 1) && tagAt(lead) === tag.adverb) lead -= 1;
  if (lead < 0 || !joined(lead + 1)) return false;
  return tagAt(lead) === tag.to || (classAt(lead) & is.modal) !== 0;
};

/** An infinitive follows, or follows a few adverbs. */
export const infinitiveFollows: Circumstance = (words, token) => {
  const { joined, classAt, isName, wordAt } = words;
  let at = token + 1;
  while (at < token + 1 + farthest && joined(at) && classAt(at) & is.adverb && !isName(at)) at += 1;
  const bits = classAt(at);
  if (!joined(at) || isName(at)) return wordAt(at) === 'be';
  const hasObject = (classAt(at + 1) & opensNoun) !== 0 && !nounFollows(words, at);
  return (bits & (is.base | is.auxiliary)) !== 0 || (bits === is.noun && hasObject);
};

/** A finite verb stands behind this word before the next comma or the sentence's end. */
export const finiteVerbLater: Circumstance = ({ count, joined, classAt }, token) => {
  const last = Math.min(count, token + longestClause);
  for (let later = token + 1; later < last && joined(later); later += 1) {
    const bits = classAt(later);
    if (bits & (is.auxiliary | is.modal | is.past)) return true;
    if (bits & (is.conjunction | is.demonstrative)) return false;
  }
  return false;
};

/** `who`, `which` or `that` behind a noun leads to this word: `a group that supports rail lines`. */
export const opensClause: Circumstance = ({ joined, wordAt, classAt, tagAt }, token) => {
  const relative = wordAt(token - 1);
  if (!joined(token) || !relatives.has(relative)) return false;
  // `She told Rover that dogs sleep`, and `which aides said was wrong`.
  const isSubject = joined(token + 1) && (classAt(token + 1) & (is.past | is.auxiliary | is.modal)) !== 0;
  if (isSubject || (relative === 'that' && !joined(token - 1))) return false;
  return tagAt(token - 2) === tag.noun || (tagAt(token - 2) === tag.name && relative !== 'that');
};

/** `who`, `which` or `that` stands two words before. */
export const relativeTwoBefore: Circumstance = ({ wordAt }, token) => relatives.has(wordAt(token - 2));

/** Without its `s` the word is known as noun and as verb alike. */
export const isAlsoNoun: Circumstance = ({ wordAt }, token) => nounsAndVerbs.has(wordAt(token).slice(0, -1));

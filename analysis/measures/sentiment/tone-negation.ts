import { afterWhichNothingIsDenied, clauseOpeners, diminishers, negators } from '../../language/english/negators.ts';
import { boundary } from './scoring-form.ts';

/** Whether a word turns the tone of those after it. */
export const isTurning = (word: string): boolean => negators.has(word) || diminishers.has(word);

/** How far back a negator reaches: "never again a good idea". */
const reach = 3;

/**
 * Whether the word at `place` is denied, by a negator or a verb that makes less of it ("reduce the risk") up to three
 * words before it in the same clause.
 *
 * The window is VADER's (Hutto and Gilbert 2014). Punctuation and words that open a clause end it, two negators undo
 * each
 * other, and "not only" denies nothing. `nor` starts afresh: in "neither good nor bad" both are denied.
 *
 * @example
 * isNegated(['never', 'again', 'a', 'good', 'idea'], 3); // => true
 */
export function isNegated(words: readonly string[], place: number): boolean {
  let negated = false;
  for (let back = place - 1; back >= 0 && back >= place - reach; back -= 1) {
    const word = words[back] ?? boundary;
    if (word === boundary || clauseOpeners.has(word)) break;
    if (!isTurning(word) || afterWhichNothingIsDenied.has(words[back + 1] ?? '')) continue;
    negated = !negated;
    if (word === 'nor') break;
  }
  return negated;
}

import { caseDistinctAcronyms } from './english/abbreviations.ts';
import { contractionsInS } from './english/function-words.ts';

/**
 * The term under which a word is counted: lower case, straight apostrophe, no possessive, no dots in acronyms.
 *
 * @example termOf('U.S.') // => 'US'
 * @example termOf('China’s') // => 'china'
 */
export function termOf(word: string): string {
  // Nearly every word, and nothing below would change it.
  if (/^[A-Z]?[a-z]+$/.test(word)) return word.toLowerCase();
  const straight = word
    .replace(/[’ʼ＇´`]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    // One underscore at an end is Markdown's emphasis.
    .replace(/^_(?!_)/, '')
    .replace(/([^_])_$/, '$1');
  const dotted = isDotted(straight);
  const plain = dotted ? straight.replaceAll('.', '') : straight;
  const lower = plain.toLowerCase();
  if (lower.endsWith("'s")) return contractionsInS.has(lower) ? lower : keptCase(plain.slice(0, -2));
  return lower.endsWith("'") ? keptCase(plain.slice(0, -1)) : keptCase(plain);
}

/** Whether a word is an acronym written with dots, alone or at the head of a compound (`U.S.-led`). */
export const isDotted = (word: string): boolean => /^(?:\p{L}\.)+(?:\p{L}\b|-|'|$)/u.test(word);

/** Whether capitals alone tell this acronym from a word (`US`, `IT`, `WHO`). */
export const isCaseDistinct = (word: string): boolean =>
  word === word.toUpperCase() && caseDistinctAcronyms.has(word.toLowerCase());

const keptCase = (word: string) => (isCaseDistinct(word) ? word : word.toLowerCase());

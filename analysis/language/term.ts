import type { Language } from './language.ts';

/** What telling the term of a word needs to know of its language. */
export type TermWords = Pick<Language, 'contractions' | 'caseDistinct'>;

/**
 * The term under which a word is counted: lower case, straight apostrophe, no possessive, no dots in acronyms.
 *
 * @example termOf('U.S.', english) // => 'US', never the pronoun
 * @example termOf('China’s', english) // => 'china'
 */
export function termOf(word: string, language: TermWords): string {
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
  if (lower.endsWith("'s")) return language.contractions.has(lower) ? lower : keptCase(plain.slice(0, -2), language);
  return lower.endsWith("'") ? keptCase(plain.slice(0, -1), language) : keptCase(plain, language);
}

/** Whether a word is an acronym written with dots, alone or at the head of a compound (`U.S.-led`). */
export const isDotted = (word: string): boolean => /^(?:\p{L}\.)+(?:\p{L}\b|-|'|$)/u.test(word);

/** Whether capitals alone tell this acronym from a word (`US`, `IT`, `WHO`). */
export const isCaseDistinct = (word: string, { caseDistinct }: TermWords): boolean =>
  word === word.toUpperCase() && caseDistinct.has(word.toLowerCase());

const keptCase = (word: string, language: TermWords) => (isCaseDistinct(word, language) ? word : word.toLowerCase());

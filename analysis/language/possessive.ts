import type { TextWords } from './tokens.ts';

/**
 * Whether a word is written with a possessive `'s`, or with the bare apostrophe of a plural (`the ministers’ talks`).
 * A contraction looks the same (`he's`): whoever knows the word tells it apart.
 */
export function isPossessive({ text, tokens }: Pick<TextWords, 'text' | 'tokens'>, token: number): boolean {
  const end = tokens.end[token] ?? 0;
  const last = text[end - 1];
  if (last === 's' || last === 'S') {
    if (isApostrophe(text[end - 2])) return true;
    return last === 's' && isApostrophe(text[end]) && text[end + 1] === ' ' && isLetter(text[end + 2]);
  }
  return isApostrophe(last);
}

const isApostrophe = (character: string | undefined) => character === "'" || character === '’' || character === 'ʼ';
const isLetter = (character = '') => character.toLowerCase() !== character.toUpperCase();

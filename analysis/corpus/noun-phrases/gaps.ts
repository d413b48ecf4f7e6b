import { numberColumn } from '../number-column.ts';
import { type Article, tokenFlag } from '../article.ts';

/** What stands between a word and the one before it. */
export const gap = {
  /** Nothing but space. */
  none: 0,
  /** Quotation marks alone, as before a scare-quoted word. */
  marks: 1,
  /** One comma. */
  comma: 2,
  /** Anything else, a sentence's end included. */
  other: 3,
} as const;

const marks: ReadonlySet<string> = new Set(`" ' “ ” ‘ ’ « » „ \` ´`.split(' '));

/** The gap before every token of an article. */
export function gapsOf({ text, tokens }: Pick<Article, 'text' | 'tokens'>): Uint8Array {
  return numberColumn(new Uint8Array(tokens.start.length), tokens.start, (start, token) => {
    if (token === 0 || tokens.sentence[token] !== tokens.sentence[token - 1]) return gap.other;
    if (!((tokens.flags[token] ?? 0) & tokenFlag.afterPunctuation)) return gap.none;
    return gapKind(text, tokens.end[token - 1] ?? 0, start);
  });
}

function gapKind(text: string, from: number, to: number): number {
  let kind: number = gap.none;
  for (let offset = from; offset < to; offset += 1) {
    const character = text[offset] ?? '';
    if (marks.has(character)) kind = Math.max(kind, gap.marks);
    else if (character === ',') kind = kind === gap.comma ? gap.other : gap.comma;
    // A full stop inside a sentence belongs to an abbreviation: `Mr. Lee`.
    else if (character.trim() !== '' && character !== '.') return gap.other;
  }
  return kind;
}

/** Whether a word ends in a possessive `'s`, or in the bare apostrophe of a plural. */
export function isPossessive({ text, tokens }: Pick<Article, 'text' | 'tokens'>, token: number): boolean {
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

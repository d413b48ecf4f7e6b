import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

/** A text made ready to scan, with the way back to the text as given. */
export interface NormalisedText {
  text: string;
  /** Offset in the original text of each offset in `text`, its end included; absent where they are the same. */
  original?: Uint32Array;
}

/** A quick look whether a text may hold any of the pieces below. */
const needsWork =
  /``|''|\u201a|[\ufb00-\ufb06]|-[LR][RSC]B-| n't\b|&(?:#|[a-zA-Z])|[\u00ad\u200b-\u200f\u2060\ufeff\u1161-\u1175]|\p{M}/u;
/** What is written otherwise than it is read; in this order, because of two that begin alike the longer one counts. */
const piece = new RegExp(
  [
    // Marks of typewriters and TeX: two signs for one.
    /(?<![\p{L}\p{N}`])``(?=[\p{L}\p{N}“"'])/u,
    /(?<=[\s(]|^)''(?=[\p{L}\p{N}])/u,
    /(?<=[\p{L}\p{N}\p{P}])''(?![\p{L}\p{N}'])/u,
    // German single marks, the closing one of which is the English opening one.
    /(?<![\p{L}\p{N}])\u201a(?=\p{L}[^\u201a\u2018\u2019]{1,300}[\u2018\u2019])/u,
    // The mark comes first: looking back from every letter would cost hundreds of steps each.
    /[\u2018\u2019](?<=(?<![\p{L}\p{N}])\u201a\p{L}[^\u201a\u2018\u2019]{1,300}[\u2018\u2019])(?!\p{L})/u,
    // What tokenisers leave: brackets by name, the blank in `does n't`.
    /-[LR][RSC]B-/u,
    / (?=n't\b)/u,
    // Ligatures, and character references, also those that were escaped twice.
    /[\ufb00-\ufb06]/u,
    /&amp;(?<twice>#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8});/u,
    /&(?:#(?<decimal>\d{1,7})|#[xX](?<hexadecimal>[\da-fA-F]{1,6})|(?<name>[a-zA-Z][\da-zA-Z]{1,30}));/u,
    // Invisible characters, and letters with their accents behind them.
    /[\u00ad\u200b-\u200f\u2060\ufeff]/u,
    /\p{L}\p{M}{1,30}/u,
    /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/**
 * Resolves HTML character references, drops soft hyphens and zero-width characters, and composes accented letters,
 * so that `AT&amp;T`, `co­operate` and a decomposed `é` are the words that a reader sees. Quotation marks, apostrophes,
 * dashes and spaces keep their place: the scanner reads all their forms as one.
 *
 * @example normalise('R&amp;D').text // => 'R&D'
 */
export function normalise(text: string): NormalisedText {
  if (!needsWork.test(text)) return { text };
  const parts: string[] = [];
  const original: number[] = [];
  let from = 0;
  const keep = (end: number) => {
    parts.push(text.slice(from, end));
    for (let offset = from; offset < end; offset += 1) original.push(offset);
  };
  for (const match of text.matchAll(piece)) {
    const replacement = replacementOf(match, text.slice(Math.max(0, match.index - 1), match.index));
    if (replacement === undefined) continue;
    keep(match.index);
    parts.push(replacement);
    replacement.split('').forEach((_, at) => original.push(match.index + Math.min(at, match[0].length - 1)));
    from = match.index + match[0].length;
  }
  keep(text.length);
  original.push(text.length);
  return { text: parts.join(''), original: Uint32Array.from(original) };
}

/** Marks that are written as others: by typewriters and TeX with two signs, in German with a comma’s. */
const marks: Readonly<Record<string, string>> = { '``': ' “', "''": '', '\u201a': '“', '\u2018': '”', '\u2019': '”' };

/** What tokenisers write for brackets (Penn Treebank). */
const brackets: Readonly<Record<string, string>> = {
  ...{ '-LRB-': '(', '-RRB-': ')', '-LSB-': '[', '-RSB-': ']', '-LCB-': '{', '-RCB-': '}' },
};

/** A reference whose own ampersand was escaped, too: `&amp;quot;`. */
function decodedTwice(reference: string): string | undefined {
  if (!reference.startsWith('#')) return oneLine(decodeNamedCharacterReference(reference) || undefined);
  const isHexadecimal = /^#x/i.test(reference);
  return oneLine(decodeNumericCharacterReference(reference.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10));
}

/** @param before what stands before the match */
function replacementOf(match: RegExpMatchArray, before: string): string | undefined {
  const { decimal, hexadecimal, name, twice } = match.groups ?? {};
  if (twice !== undefined) return decodedTwice(twice);
  if (name !== undefined) return oneLine(decodeNamedCharacterReference(name) || undefined);
  if (decimal !== undefined) return oneLine(decodeNumericCharacterReference(decimal, 10));
  if (hexadecimal !== undefined) return oneLine(decodeNumericCharacterReference(hexadecimal, 16));
  const bracket = brackets[match[0]];
  if (bracket !== undefined) return bracket;
  if (/[\ufb00-\ufb06]/.test(match[0])) return match[0].normalize('NFKC');
  if (match[0] === ' ') return '';
  const mark = marks[match[0]];
  // As long as it was, with a blank on the outer side.
  if (mark !== undefined) return mark === '' ? (/[\s(]$|^$/u.test(before) ? ' “' : '” ') : mark;
  return match[0].length === 1 ? '' : match[0].normalize('NFC');
}

/** A reference never makes a new line: lines are what evidence links point to. */
const oneLine = (character: string | undefined) => (character === '\n' || character === '\r' ? ' ' : character);

/**
 * The offset in the normalised text of an offset in the original one; of a character that was dropped, the next one's.
 *
 * @example normalisedOffset(normalise('R&amp;D x'), 8) // => 4
 */
export function normalisedOffset({ original }: NormalisedText, offset: number): number {
  if (!original) return offset;
  let low = 0;
  let high = original.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((original[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The offset in the original text of an offset in the normalised one.
 *
 * @example originalOffset(normalise('R&amp;D x'), 4) // => 8
 */
export const originalOffset = ({ original }: NormalisedText, offset: number): number => original?.[offset] ?? offset;

import { characterClass as is, classOf } from './characters.ts';
import { type TextWords, tokenFlag } from './tokens.ts';

/** Bits for what stands between a word and the one before it. */
export const gap = {
  comma: 1,
  colon: 2,
  semicolon: 4,
  dash: 8,
  bracket: 16,
  /** A full stop that belongs to no abbreviation, `!` or `?`. */
  stop: 32,
  /** A quotation begins or ends here; whoever knows the quotations of a text adds these two. */
  opens: 64,
  closes: 128,
  /** Nothing before the word belongs to the same statement; added with the quotations. */
  unit: 256,
  /** Quotation marks or apostrophes of any kind, as before a scare-quoted word. */
  marks: 512,
  /** Another sign, or a second comma. */
  other: 1024,
  /** The end of a sentence, or the beginning of the text. */
  sentence: 2048,
} as const;

const parting = gap.comma | gap.colon | gap.semicolon | gap.dash | gap.bracket | gap.other | gap.sentence;

/** Whether a gap does not part words of one phrase: space, quotation marks and the stop of `Mr.` do not. */
export const isJoined = (bits: number): boolean => (bits & parting) === 0;

/** Whether one comma, and but for quotation marks nothing else, is in a gap. */
export const isOneComma = (bits: number): boolean => (bits & parting) === gap.comma;

/** The gap before every token of a text, one place more than it has tokens. */
export function gapsOf({ text, tokens }: Pick<TextWords, 'text' | 'tokens'>): Uint16Array {
  const { start, end, flags, sentence } = tokens;
  const gaps = new Uint16Array(start.length + 1);
  for (let token = 0; token < start.length; token += 1) {
    const isFirst = token === 0 || sentence[token] !== sentence[token - 1];
    // The scanner has seen whether there is anything.
    if (!isFirst && !((flags[token] ?? 0) & tokenFlag.afterPunctuation)) continue;
    const between = token === 0 ? 0 : signsIn(text, end[token - 1] ?? 0, start[token] ?? 0);
    gaps[token] = between | (isFirst ? gap.sentence : 0);
  }
  gaps[start.length] = gap.sentence;
  return gaps;
}

function signsIn(text: string, from: number, to: number): number {
  let bits = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) continue;
    const kind = classOf(unit);
    if (kind === is.fullStop) bits |= at > from ? gap.stop : 0;
    else if (kind === is.exclamation) bits |= gap.stop | gap.other;
    else if (kind === is.hyphen) bits |= gap.dash;
    else if (kind >= is.apostrophe && kind <= is.openingSingleQuote) bits |= gap.marks;
    else if (kind === is.punctuation) bits |= bits & gap.comma && text[at] === ',' ? gap.other : signOf(text[at] ?? '');
    else if (kind !== is.space && kind !== is.lineEnd) bits |= gap.other;
  }
  return bits;
}

const signs: ReadonlyMap<string, number> = new Map([
  [',', gap.comma],
  [':', gap.colon],
  [';', gap.semicolon],
  ['(', gap.bracket],
  [')', gap.bracket],
  ['[', gap.bracket],
  [']', gap.bracket],
]);

const signOf = (sign: string) => signs.get(sign) ?? gap.dash;

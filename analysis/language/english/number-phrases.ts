import { numberWords } from './number-words.ts';
import { type Qualifier, qualifierWords, scaleWords, type Unit, unitWords } from './number-units.ts';

/** A number as written, with what is said of how exactly it is meant. */
export interface NumberPhrase {
  /** Word at which it begins, its qualifier included, and behind its last one. */
  first: number;
  end: number;
  /** The number alone: its first word. */
  number: number;
  value: number;
  /** What it may be, by its qualifier or as a range; `high` is infinite where there is no bound. */
  low: number;
  high: number;
  qualifier: Qualifier | '';
  unit: Unit | undefined;
}

/** A word, number or sign of a sentence. */
export interface Piece {
  text: string;
  start: number;
  end: number;
}

const pieces = /US\$|[A-Z]{1,2}\$|[$€£¥₹₩₦₽%½¼¾⅓⅔]|\d+(?:[,.]\d+)*|\p{L}+(?:[’'.]\p{L}+)*|[^\s\p{L}\d]/gu;

/** The words, numbers and signs of a text. */
export const piecesOf = (text: string): Piece[] =>
  [...text.matchAll(pieces)].map(({ 0: found, index }) => ({ text: found, start: index, end: index + found.length }));

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };
const hyphen = /^[-‐‑–]$/u;

/**
 * The numbers of a sentence with their units: `more than five hours`, `5-1/2 hour`, `$1.2 billion`, `10 to 15 percent`.
 * Left out are years, dates, clock times, and numbers that belong to a name (`Article 5`, `F-16`).
 */
export function numberPhrases(sentence: readonly Piece[]): NumberPhrase[] {
  const found: NumberPhrase[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    const phrase = phraseAt(sentence, at);
    if (!phrase) continue;
    if (!isName(sentence, phrase)) found.push(phrase);
    at = Math.max(at, phrase.end - 1);
  }
  return found;
}

const wordAt = (sentence: readonly Piece[], at: number): string => sentence[at]?.text.toLowerCase() ?? '';

function phraseAt(sentence: readonly Piece[], at: number): NumberPhrase | undefined {
  const read = numberAt(sentence, at);
  if (!read) return undefined;
  let { value, end } = read;
  let top = value;
  // `10 to 15`, `10-15`.
  const joins = wordAt(sentence, end) === 'to' || hyphen.test(wordAt(sentence, end)) || isBetween(sentence, at, end);
  const second = joins ? numberAt(sentence, end + 1) : undefined;
  if (second && second.value > value) {
    if (second.times > 1 && read.times === 1) value *= second.times;
    ({ value: top, end } = second);
  }
  const before = unitWords.get(sentence[at - 1]?.text ?? '');
  if (before?.dimension === 'money') return qualified(sentence, { at, end, value, top, unit: before, from: at - 1 });
  const gapped = hyphen.test(wordAt(sentence, end)) ? end + 1 : end;
  const isPerCent = wordAt(sentence, gapped) === 'per' && wordAt(sentence, gapped + 1) === 'cent';
  const unit = isPerCent ? unitWords.get('percent') : unitWords.get(wordAt(sentence, gapped));
  const unitEnd = unit ? gapped + (isPerCent ? 2 : 1) : end;
  const { end: whole, value: more } = andHalf(sentence, unitEnd, unit);
  return qualified(sentence, { at, end: whole, value: value + more, top: top + more, unit, from: at });
}

const isBetween = (sentence: readonly Piece[], at: number, end: number) =>
  wordAt(sentence, at - 1) === 'between' && wordAt(sentence, end) === 'and';

/** `an hour and a half`, `two years and a half`. */
function andHalf(sentence: readonly Piece[], end: number, unit: Unit | undefined): { end: number; value: number } {
  const isHalf = [0, 1, 2].map((step) => wordAt(sentence, end + step)).join(' ') === 'and a half';
  return unit && isHalf ? { end: end + 3, value: 0.5 } : { end, value: 0 };
}

/** A number at a place, and behind what it ends; `times` is the scale that it was multiplied by. */
function numberAt(sentence: readonly Piece[], at: number): { value: number; end: number; times: number } | undefined {
  const word = wordAt(sentence, at);
  let read = figureAt(sentence, at) ?? wordsAt(sentence, at);
  if (!read && (word === 'a' || word === 'half') && scaleWords.has(wordAt(sentence, at + (word === 'a' ? 1 : 2))))
    read = word === 'a' ? { value: 1, end: at + 1 } : { value: 0.5, end: at + 2 };
  if (!read) return undefined;
  const scale = scaleWords.get(wordAt(sentence, read.end));
  return scale ? { value: read.value * scale, end: read.end + 1, times: scale } : { ...read, times: 1 };
}

/** `1,234.5`, `5½`, `5-1/2`. */
function figureAt(sentence: readonly Piece[], at: number): { value: number; end: number } | undefined {
  const text = sentence[at]?.text ?? '';
  if (fractions[text] !== undefined) return { value: fractions[text], end: at + 1 };
  if (!/^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(text)) return undefined;
  const value = Number(text.replaceAll(',', ''));
  const part = fractions[sentence[at + 1]?.text ?? ''];
  if (part !== undefined) return { value: value + part, end: at + 2 };
  const from = hyphen.test(wordAt(sentence, at + 1)) ? at + 2 : at + 1;
  const [over, slash, under] = [0, 1, 2].map((step) => sentence[from + step]?.text ?? '');
  if (slash === '/' && /^[1-9]$/.test(over ?? '') && /^[2-9]$/.test(under ?? '') && Number(over) < Number(under))
    return { value: value + Number(over) / Number(under), end: from + 3 };
  return { value, end: at + 1 };
}

/** `twenty-five`, `three hundred and twelve`, `five and a half`. */
function wordsAt(sentence: readonly Piece[], at: number): { value: number; end: number } | undefined {
  const first = numberWord(wordAt(sentence, at));
  if (first === undefined) return undefined;
  let [value, end] = [first, at + 1];
  if (first >= 20 && first < 100 && hyphen.test(wordAt(sentence, end))) {
    const ones = numberWord(wordAt(sentence, end + 1));
    if (ones !== undefined && ones > 0 && ones < 10) [value, end] = [value + ones, end + 2];
  }
  if (wordAt(sentence, end) === 'hundred') {
    [value, end] = [value * 100, end + 1];
    const from = wordAt(sentence, end) === 'and' ? end + 1 : end;
    const rest = wordsAt(sentence, from);
    if (rest && rest.value < 100) [value, end] = [value + rest.value, rest.end];
  }
  const isHalf = [0, 1, 2].map((step) => wordAt(sentence, end + step)).join(' ') === 'and a half';
  return isHalf ? { value: value + 0.5, end: end + 3 } : { value, end };
}

function numberWord(word: string): number | undefined {
  const figures = numberWords.get(word);
  return figures !== undefined && /^\d+$/.test(figures) ? Number(figures) : undefined;
}

/** How far from its value a number with `about` may be. */
const looseness = 0.1;

function qualified(
  sentence: readonly Piece[],
  phrase: { at: number; end: number; value: number; top: number; unit: Unit | undefined; from: number },
): NumberPhrase {
  const { at, end, value, top, unit } = phrase;
  let [first, qualifier] = [phrase.from, '' as Qualifier | ''];
  for (const length of [3, 2, 1]) {
    const words = Array.from({ length }, (_, step) => wordAt(sentence, phrase.from - length + step)).join(' ');
    const kind = qualifierWords.get(words);
    if (!kind) continue;
    [first, qualifier] = [phrase.from - length, kind];
    break;
  }
  const bounds = {
    '': [value, top],
    about: [value * (1 - looseness), top * (1 + looseness)],
    under: [value * (1 - looseness), top],
    over: [value, Infinity],
    'at-least': [value, Infinity],
    'at-most': [0, top],
    another: [value, top],
    part: [value, top],
    exact: [value, top],
  } as const satisfies Record<Qualifier | '', readonly [number, number]>;
  const [low, high] = bounds[qualifier];
  return { first, end, number: at, value: top, low, high, qualifier, unit };
}

const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

/** Whether a number is a year, a date, a clock time, a score or part of a name. */
function isName(sentence: readonly Piece[], { number, end, unit, value }: NumberPhrase): boolean {
  const [before, after] = [sentence[number - 1], sentence[end]];
  const [here, last] = [sentence[number], sentence[end - 1]];
  if (!here || !last) return true;
  const touches = before?.end === here.start && !/^[(“"‘'$€£¥₹₩₦₽—[]$|\$$/u.test(before.text);
  // `F-16`, `No.5`, `10:30`, `6/19`.
  if (touches) return true;
  if (after?.start === last.end && /^[:/\p{L}]/u.test(after.text)) return true;
  if (unit) return false;
  if (/^(?:19|20)\d\d$/.test(here.text) && end === number + 1) return true;
  const [wordBefore, wordAfter] = [before?.text.toLowerCase() ?? '', after?.text.toLowerCase() ?? ''];
  if (months.has(wordBefore) || (months.has(wordAfter) && value <= 31)) return true;
  if (/^(?:a\.?m|p\.?m|o'clock|o’clock|st|nd|rd|th|of)$/u.test(wordAfter)) return true;
  // `Group of 20`.
  const lead = wordBefore === 'of' ? sentence[number - 2] : before;
  return lead !== undefined && number > 1 && /^\p{Lu}/u.test(lead.text);
}

import { vaderValence } from '../sentiment/vader-words.ts';

/** Where somebody is named in a sentence, `end` exclusive. */
export interface Target {
  start: number;
  end: number;
}

/** Takes a feature with its value, a whole number. */
export type TakeFeature = (name: string, value: number) => void;

/** What counts as 1, so that values are whole numbers. */
export const unit = 16;

/** Where words stand, seen from the target. */
type Place = 'L' | 'R';

const wordOrMark = /\p{L}+(?:['’]\p{L}+)?|\p{N}+|[.,;:!?()"“”—–-]/gu;
const listed = (words: string) => new Set(words.split(' '));
const negations = listed('not no never nothing nobody neither nor without hardly barely cannot');
const clauseStarts = listed('and but while who which that because although as if when after before , ; : — - ( )');
const reporting = listed(
  'said says say told tells tell tweeted wrote writes argued argues claimed claims added adds insisted stated noted ' +
    'explained asked announced called calls warned warns',
);

/** Words farther from the target than these do not count as beside it, or at all. */
const beside = 6;
const farthest = 30;
/** Words that VADER scores sum up: so much of them counts as 1. */
const valenceOfOne = 4;

/**
 * What a sentence says around a target: words that VADER scores, by side, clause, nearness, negation, marks and
 * reporting verb; the words right beside the target, by place; all words and pairs of words. Names and numbers are
 * masked, so that nobody is a feature.
 *
 * @param take is called with each feature, some more than once
 * @example
 * eachToneFeature('Lee lied.', { start: 0, end: 3 }, take); // takes `R0=lied` with 16, and others
 */
export function eachToneFeature(sentence: string, { start, end }: Target, take: TakeFeature): void {
  const left = masked(sentence.slice(0, start), true);
  const right = masked(sentence.slice(end), start === 0);
  besideTarget('L', left.slice().reverse(), take);
  besideTarget('R', right, take);
  const words = [...left, '<>', ...right];
  const share = Math.round((unit * 3) / Math.sqrt(Math.max(9, words.length)));
  const seen = new Set<string>();
  words.forEach((word, at) => {
    for (const name of [word, `${word} ${words[at + 1] ?? ''}`]) {
      if (!seen.has(name)) take(name, share);
      seen.add(name);
    }
  });
  if (left.length < 2) take('first', unit);
}

/** Words in lower case, names as `@`, numbers as `#`; the first word of a sentence may be no name. */
const masked = (text: string, isStart: boolean): string[] =>
  Array.from(text.matchAll(wordOrMark), ([word], at) => {
    if (/^\p{N}/u.test(word)) return '#';
    if (/^\p{Lu}/u.test(word) && !(isStart && at === 0)) return word === 'I' ? 'i' : '@';
    return word.toLowerCase().replace('’', "'").replace(/[“”]/u, '"').replace('–', '—');
  });

/** @param words from the target outwards */
function besideTarget(side: Place, words: readonly string[], take: TakeFeature): void {
  let clause = 0;
  let inMarks = 0;
  let isSaid = 0;
  const sums = new Map<string, number>();
  const add = (name: string, value: number) => sums.set(name, (sums.get(name) ?? 0) + value);
  words.slice(0, farthest).forEach((word, at) => {
    if (clauseStarts.has(word)) clause += 1;
    if (word === '"') inMarks = 1 - inMarks;
    if (reporting.has(word) && at < beside) isSaid = 1;
    const valence = negatedValence(words, at, side);
    if (valence === 0) return;
    const key = `${side}${valence > 0 ? '+' : '-'}`;
    const near = Math.abs(valence) / (1 + 0.15 * at);
    add(key, near);
    add(`${key}c${Math.min(clause, 2)}`, near);
    add(`${key}q${inMarks}s${isSaid}`, near);
    if (at < 4) add(`${key}near`, Math.abs(valence));
  });
  for (const [name, value] of sums) take(name, Math.round((unit * value) / valenceOfOne));
  if (isSaid) take(`${side}say`, unit);
  const [first = '', second = '', third = ''] = words;
  words.slice(0, beside).forEach((word, at) => {
    take(`${side}${at < 2 ? at : 'x'}=${word}`, at < 2 ? unit : Math.round(unit * 0.6));
  });
  if (words.length > 1) take(`${side}2=${first} ${second}`, unit);
  if (words.length > 2) take(`${side}3=${first} ${second} ${third}`, unit);
}

/** A word's valence, turned round and weaker behind a negation. */
function negatedValence(words: readonly string[], at: number, side: Place): number {
  const valence = valenceOf(words[at] ?? '');
  if (valence === 0) return 0;
  const before = side === 'L' ? words.slice(at + 1, at + 4) : words.slice(Math.max(0, at - 3), at);
  return before.some((word) => negations.has(word) || word.endsWith("n't")) ? -0.7 * valence : valence;
}

const valences = new Map<string, number>();

function valenceOf(word: string): number {
  const known = valences.get(word) ?? vaderValence(word);
  valences.set(word, known);
  return known;
}

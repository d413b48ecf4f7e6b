import type { Segment } from '../../lines/segment.ts';
import type { Language } from '../../language/language.ts';
import type { PairedSpan } from './pair-marks.ts';

/** Fewer words are a label. */
const leastWords = 6;

/**
 * What somebody says that an article sets apart in a paragraph of its own, without marks, behind a colon: `She said in a
 * statement:`. Told by a word of saying before the colon and by a speaker who means himself: an outlet hardly says `I`.
 */
export function spokenApart(
  text: string,
  segments: readonly Segment[],
  { cues, firstPersons }: Pick<Language, 'cues' | 'firstPersons'>,
): PairedSpan[] {
  const isSaying = (word: string) => cues.besideMarks.has(word) || cues.nouns.has(word);
  return segments.flatMap(({ start, end, kind }, index): PairedSpan[] => {
    const before = segments[index - 1];
    if (kind !== 'paragraph' || before?.kind !== 'paragraph') return [];
    const introduction = text.slice(before.start, before.end);
    const said = text.slice(start, end);
    if (!/:\s*$/u.test(introduction) || /[“”"«»‘]/u.test(said)) return [];
    const words = wordsOf(said);
    const isSpoken = words.length >= leastWords && words.some((word) => firstPersons.has(word));
    return isSpoken && wordsOf(lastSentence(introduction)).some(isSaying)
      ? [{ start, end, segment: index, unbalanced: false }]
      : [];
  });
}

const lastSentence = (text: string) => text.split(/[.!?]\s+(?=\p{Lu})/u).at(-1) ?? '';

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}']+/gu) ?? [];

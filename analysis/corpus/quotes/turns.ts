import type { Segment } from '../../lines/segment.ts';
import type { PairedSpan } from './pair-marks.ts';

/** Who speaks, before a colon: `ADA BRANDT:`, `Ben Okoro:`, `Q:`. */
const label =
  /^(?:[QA]|\p{Lu}[\p{Lu}\p{N} .'’-]{1,40}|(?:\p{Lu}[\p{L}.'’-]+ ){0,3}\p{Lu}[\p{L}.'’-]+)(?: \([^)]{1,40}\))?: ?(?=\S)/u;

/** A transcript has so many turns at least, of so many speakers, and they are so much of its paragraphs. */
const leastTurns = 4;
const leastSpeakers = 2;
const leastShare = 0.5;

/**
 * What is said in a transcript or an interview, where no marks tell it: behind the label of each turn, and in the paragraphs that
 * go on with it. Nothing for a text that is none, or whose turns have marks of their own.
 */
export function spokenTurns(text: string, segments: readonly Segment[]): PairedSpan[] {
  const paragraphs = segments.flatMap((segment, index) =>
    segment.kind === 'paragraph' || segment.kind === 'crosshead' ? [{ ...segment, index }] : [],
  );
  const turns = paragraphs.map(({ start, end }) => label.exec(text.slice(start, end))?.[0] ?? '');
  const labelled = turns.filter((turn) => turn !== '');
  const first = turns.findIndex((turn) => turn !== '');
  const behind = paragraphs.length - first;
  if (
    labelled.length < leastTurns ||
    new Set(labelled).size < leastSpeakers ||
    labelled.length === new Set(labelled).size ||
    labelled.length < leastShare * behind
  )
    return [];
  return paragraphs.slice(first).flatMap(({ start, end, index }, at): PairedSpan[] => {
    const from = start + (turns[first + at] ?? '').length;
    const said = text.slice(from, end);
    // A remark in brackets is nobody's, and marks of its own say more.
    if (/^\s*[([].*[)\]]\s*$/su.test(said) || /[“"«]/u.test(said)) return [];
    return [{ start: from, end, segment: index, unbalanced: false }];
  });
}

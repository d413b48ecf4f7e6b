import type { ActVerb } from '../../language/english/act-verbs.ts';
import { wordKind as kind, wordRole as role } from '../../language/attribution-words.ts';
import { tag } from '../../language/tagging/tag.ts';
import type { Cue } from '../quotations/find-cues.ts';
import { findSpeaker } from '../quotations/find-speaker.ts';
import { phraseEndingAt, phraseStartingAt, type TokenSpan } from '../quotations/noun-phrase.ts';
import { gap, gapAt, isKind, isRole, type Reading, type Unit, wordAt } from '../quotations/reading.ts';
import { hardGaps } from './clause.ts';

/** The last word of a phrase before its first preposition. */
export function headOf(reading: Reading, { first, end }: TokenSpan): number {
  for (let at = first + 1; at < end; at += 1) if (isKind(reading, at, kind.preposition)) return at - 1;
  return end - 1;
}

/** The phrase right behind a verb, over its particle and adverbs; behind its preposition, where it takes one. */
export function objectOf(
  reading: Reading,
  unit: Unit,
  { end: from, verb: { lemma } }: Cue,
  { prepositions, objects }: ActVerb,
): TokenSpan | undefined {
  let at = from;
  while (at < unit.end && isKind(reading, at, kind.adverb) && !(gapAt(reading, at) & hardGaps)) at += 1;
  if (at >= unit.end || gapAt(reading, at) & hardGaps) return undefined;
  if (prepositions.size > 0 && objects.size === 0) {
    // `met Lee` and `met with Lee`; `called on Lee`, but not `called Lee`.
    if (prepositions.has(wordAt(reading, at))) at += 1;
    else if (!takesBoth.has(lemma) || isKind(reading, at, kind.preposition)) return undefined;
  } else if (isKind(reading, at, kind.preposition | kind.opener | kind.time)) return undefined;
  if (gapAt(reading, at) & hardGaps || isRole(reading, at, role.that | role.to)) return undefined;
  // `subpoenas relating to`: the verb was a noun.
  if (reading.tags?.[at] === tag.ing) return undefined;
  const phrase = phraseStartingAt(reading, at, unit.end);
  return phrase && beforeCharge(reading, phrase);
}

/** `accused Lee of fraud`: what somebody is accused of is no part of them. */
function beforeCharge(reading: Reading, { first, end }: TokenSpan): TokenSpan {
  for (let at = first + 1; at + 1 < end; at += 1)
    if (isRole(reading, at, role.of) && (reading.tags?.[at + 1] === tag.ing || wordAt(reading, at + 1).endsWith('ing')))
      return { first, end: at };
  return { first, end };
}

/** Verbs that take whom they are done to with a preposition and without. */
const takesBoth: ReadonlySet<string> = new Set(['meet', 'fight']);

/** Whether a subject stands right before its verb: adverbs, `who` or an apposition between two commas may part them. */
export function isNear(reading: Reading, agent: TokenSpan | undefined, verb: number): boolean {
  if (!agent) return false;
  if (agent.end > verb) return true;
  if (agent.end < verb && gapAt(reading, agent.end) & gap.comma) return (gapAt(reading, verb) & gap.comma) !== 0;
  for (let at = agent.end; at < verb; at += 1)
    if (!isKind(reading, at, kind.adverb | kind.auxiliary) && wordAt(reading, at) !== 'who') return false;
  return true;
}

/** The subject of a passive: to whom it is done. */
export function subjectOf(reading: Reading, unit: Unit, cue: Cue): TokenSpan | undefined {
  const found = findSpeaker(reading, unit, { ...cue, mode: 'finite' }, undefined);
  const { phrase } = found;
  // A subject that stands farther off is another clause's.
  if (isRole(reading, cue.first - 1, role.relative)) return undefined;
  if (!phrase || !(phrase.end === cue.first || endsBefore(reading, phrase.end, cue.first))) return undefined;
  // `reporters of the Herald and the Star were arrested`: the Star was not.
  const before = phrase.first - 1;
  return before >= unit.first &&
    isKind(reading, before, kind.preposition | kind.conjunction) &&
    gapAt(reading, phrase.first) === 0
    ? undefined
    : phrase;
}

/** Whether only a phrase with a preposition stands between; behind `who` it may be somebody farther off. */
const endsBefore = (reading: Reading, end: number, first: number) =>
  first - end <= longestBetween &&
  isKind(reading, end, kind.preposition) &&
  phraseEndingAt(reading, first - 1, end) !== undefined;

const longestBetween = 6;

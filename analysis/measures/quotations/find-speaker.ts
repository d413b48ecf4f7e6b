import { tokenFlag } from '../../corpus/article.ts';
import type { Cue } from './find-cues.ts';
import { firstPhrase, phraseEndingAt, phraseStartingAt, type TokenSpan } from './noun-phrase.ts';
import { gap, gapAt, isKind, isName, isRole, kindAt, type Reading, type Unit } from './reading.ts';
import { wordKind as kind, wordRole as role } from '../../language/attribution-words.ts';

/** Who speaks, and from where to where his clause of reporting stands. */
export interface FoundSpeaker {
  phrase: TokenSpan | undefined;
  /** The first token of the clause: the speaker, or the verb where he stands behind it or before the clause. */
  clauseStart: number;
  /** Where the speaker stands behind the verb: one past his last token. */
  behind?: number;
}

const hardGaps = gap.comma | gap.colon | gap.semicolon | gap.dash | gap.bracket | gap.stop;

/**
 * The speaker of a cue: the noun phrase before it, over an apposition between commas; behind it, where its clause
 * follows what is said (`…,” said Lee`); or, for participles, infinitives and joined verbs, the subject of the clause
 * before them.
 *
 * @param earlier the speaker of the cue before it in the unit
 */
export function findSpeaker(reading: Reading, unit: Unit, cue: Cue, earlier: FoundSpeaker | undefined): FoundSpeaker {
  const borrowed = () => ({
    phrase: earlier?.phrase ?? firstPhrase(reading, openingOf(reading, unit), cue.first),
    clauseStart: cue.first,
  });
  if (cue.mode === 'passive') return byAgent(reading, unit, cue);
  if (cue.mode === 'participle')
    return ofParticiple(reading, unit, cue) ?? ofMainClause(reading, unit, cue, earlier) ?? borrowed();
  if (cue.mode !== 'finite') return borrowed();
  const between = cue.first === unit.first ? gap.unit : gapAt(reading, cue.first);
  const inverted = invertedSpeaker(reading, unit, cue, between) ?? leadingVerb(reading, unit, cue);
  if (inverted) return inverted;
  const last = cue.first - 1;
  if (between & (gap.unit | gap.closes | gap.colon | gap.semicolon | gap.stop)) return borrowed();
  if (between & (gap.comma | gap.dash | gap.bracket)) return beforeApposition(reading, unit, cue) ?? borrowed();
  if (isRole(reading, last, role.relative)) {
    const phrase = phraseEndingAt(reading, last - 1, unit.first);
    return { phrase, clauseStart: phrase?.first ?? cue.first };
  }
  if (isKind(reading, last, kind.conjunction)) return borrowed();
  const phrase = subjectEndingAt(reading, last, unit.first);
  return phrase ? { phrase, clauseStart: phrase.first } : borrowed();
}

const links = kind.conjunction | kind.preposition | kind.past;
const mostSteps = 4;

/** `Experts on ports and shipping said`: the phrase before the verb or, where that names nobody, one that it belongs to. */
function subjectEndingAt(reading: Reading, last: number, floor: number): TokenSpan | undefined {
  const nearest = phraseEndingAt(reading, last, floor);
  let phrase = nearest;
  for (let step = 0; phrase && step < mostSteps && !isSpeakable(reading, phrase); step += 1) {
    const link = phrase.first - 1;
    const isLinked = link > floor && (isKind(reading, link, links) || isRole(reading, link, role.relative));
    phrase =
      isLinked && !(gapAt(reading, phrase.first) & hardGaps) ? phraseEndingAt(reading, link - 1, floor) : undefined;
  }
  return phrase ?? nearest;
}

/** `with a spokesperson calling them`, `quoted Lee as saying`: the phrase right before a participle, or before its "as". */
function ofParticiple(reading: Reading, unit: Unit, cue: Cue): FoundSpeaker | undefined {
  if (cue.first === unit.first || gapAt(reading, cue.first) & (hardGaps | gap.closes)) return undefined;
  const isQuoting = isRole(reading, cue.first - 1, role.as);
  const nearest = phraseEndingAt(reading, isQuoting ? cue.first - 2 : cue.first - 1, unit.first);
  // `Lee was quoted by the Mail as saying`: the agent only passes it on.
  const isPassedOn = isQuoting && nearest !== undefined && isRole(reading, nearest.first - 1, role.by);
  const phrase = isPassedOn ? firstPhrase(reading, openingOf(reading, unit), nearest.first) : nearest;
  if (!phrase || !isSpeakable(reading, phrase)) return undefined;
  if (!isQuoting) return { phrase, clauseStart: phrase.first };
  let clauseStart = phrase.first;
  for (let at = phrase.first; at > unit.first && phrase.first - at < longestApposition; at -= 1)
    if (gapAt(reading, at) & gap.closes) clauseStart = at;
  return { phrase, clauseStart };
}

/** `Lee met the owners, telling them`: the subject of the sentence, if no clause of reporting trails it. */
function ofMainClause(
  reading: Reading,
  unit: Unit,
  cue: Cue,
  earlier: FoundSpeaker | undefined,
): FoundSpeaker | undefined {
  const trails = earlier && gapAt(reading, earlier.clauseStart) & (gap.comma | gap.closes | gap.dash);
  if (trails || !(gapAt(reading, cue.first) & gap.comma)) return undefined;
  const phrase = firstPhrase(reading, openingOf(reading, unit), cue.first);
  return phrase && isSpeakable(reading, phrase) ? { phrase, clauseStart: cue.first } : undefined;
}

/** Where the outlet's words begin in a unit that opens with a quotation. */
function openingOf(reading: Reading, unit: Unit): number {
  let first = unit.first;
  while (first < unit.end && (reading.pieceOf[first] ?? -1) >= 0) first += 1;
  return first;
}

/** `…,” said Lee of the ministry.` and `The deal is dead, officials say, said Lee.` */
function invertedSpeaker(reading: Reading, unit: Unit, cue: Cue, between: number): FoundSpeaker | undefined {
  if (!(between & (gap.closes | gap.comma | gap.dash)) || !cue.verb.frames.has('clause') || cue.first !== cue.token)
    return;
  if (gapAt(reading, cue.end) & (hardGaps | gap.opens | gap.unit)) return undefined;
  const phrase = phraseStartingAt(reading, cue.end, unit.end, { wide: true });
  if (!phrase || isKind(reading, cue.end, kind.time)) return undefined;
  // `told her`, but `said her lawyer`.
  if (isKind(reading, cue.end, kind.object) && phrase.end - phrase.first === 1) return undefined;
  if (between & gap.closes) return { phrase, clauseStart: cue.first, behind: phrase.end };
  const isClosed = phrase.end >= unit.end || (gapAt(reading, phrase.end) & hardGaps) !== 0;
  const isRelated = isKind(reading, phrase.end, kind.preposition) || isRole(reading, phrase.end, role.who);
  if (!(isClosed || isRelated) || hasApposition(reading, unit, cue)) return undefined;
  return { phrase, clauseStart: cue.first, behind: phrase.end };
}

/** `Said Lee: “…”`, at the start of its sentence. */
function leadingVerb(reading: Reading, unit: Unit, cue: Cue): FoundSpeaker | undefined {
  if (cue.first !== unit.first || !cue.verb.frames.has('clause')) return undefined;
  const phrase = phraseStartingAt(reading, cue.end, unit.end + 1, { wide: true });
  if (!phrase || !(gapAt(reading, phrase.end) & gap.colon)) return undefined;
  return { phrase, clauseStart: cue.first, behind: phrase.end };
}

/** `Lee, the minister, said`: the phrase before the commas; behind a quotation, the one right behind its marks. */
function beforeApposition(reading: Reading, unit: Unit, cue: Cue): FoundSpeaker | undefined {
  const behind = behindQuotation(reading, unit, cue.first);
  if (behind) return { phrase: behind, clauseStart: behind.first };
  const comma = commaBefore(reading, unit, cue.first);
  if (comma === undefined) return undefined;
  const phrase = phraseEndingAt(reading, comma - 1, unit.first);
  return phrase && { phrase, clauseStart: phrase.first };
}

const longestApposition = 40;

function behindQuotation(reading: Reading, unit: Unit, token: number): TokenSpan | undefined {
  let first = token - 1;
  while (first > unit.first && token - first < longestApposition && !(gapAt(reading, first) & gap.closes)) first -= 1;
  if (!(gapAt(reading, first) & gap.closes)) return undefined;
  const phrase = phraseStartingAt(reading, first, token, { wide: true });
  return phrase && gapAt(reading, phrase.end) & (gap.comma | gap.bracket | gap.dash) ? phrase : undefined;
}

/** The token behind the comma, dash or bracket that opens an apposition which closes before `token`. */
function commaBefore(reading: Reading, unit: Unit, token: number): number | undefined {
  const wanted = gapAt(reading, token) & (gap.comma | gap.dash | gap.bracket);
  for (let at = token - 1; at > unit.first && token - at < longestApposition; at -= 1) {
    if (gapAt(reading, at) & (gap.closes | gap.colon | gap.semicolon)) return undefined;
    if (gapAt(reading, at) & wanted) return at;
  }
  return undefined;
}

function hasApposition(reading: Reading, unit: Unit, cue: Cue): boolean {
  if (behindQuotation(reading, unit, cue.first)) return true;
  const comma = commaBefore(reading, unit, cue.first);
  return comma !== undefined && phraseEndingAt(reading, comma - 1, unit.first)?.first === unit.first;
}

/** `was described by Lee as …`. */
function byAgent(reading: Reading, unit: Unit, cue: Cue): FoundSpeaker {
  for (let at = cue.end; at < Math.min(unit.end, cue.end + 12); at += 1) {
    if (gapAt(reading, at) & hardGaps) break;
    if (isRole(reading, at, role.by))
      return { phrase: phraseStartingAt(reading, at + 1, unit.end, { wide: true }), clauseStart: cue.first };
  }
  return { phrase: undefined, clauseStart: cue.first };
}

/** Whether a phrase can name somebody who speaks: a name, a pronoun, a plural, or a noun with its article. */
export const isSpeakable = (reading: Reading, { first, end }: TokenSpan): boolean => {
  for (let at = first; at < end; at += 1) if (isName(reading, at) || isCapitalised(reading, at)) return true;
  return isKind(reading, first, kind.subject | kind.determiner) || isKind(reading, end - 1, kind.plural);
};

const isCapitalised = (reading: Reading, token: number) =>
  ((reading.article.tokens.flags[token] ?? 0) & tokenFlag.capitalised) !== 0 && kindAt(reading, token) === 0;

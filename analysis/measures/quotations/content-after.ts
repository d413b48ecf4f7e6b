import type { Cue } from './find-cues.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { cueAt, gap, gapAt, isKind, isName, isPossessive, isRole, type Reading, type Unit, wordAt } from './reading.ts';
import { wordKind as kind, wordRole as role } from '../../language/attribution-words.ts';

const closed = gap.stop | gap.closes | gap.semicolon | gap.unit | gap.bracket;
const pauses = gap.comma | gap.dash;

/**
 * Where what a cue introduces begins, behind it in its unit: at a quotation, a colon, "that", an infinitive, a clause
 * or a noun phrase, as the verb takes them, past hearers, days and places. `undefined` where nothing follows that the
 * verb could introduce.
 */
export function contentAfter(reading: Reading, unit: Unit, cue: Cue): number | undefined {
  const at = pastAdverbs(reading, unit, cue.end);
  const word = wordAt(reading, at);
  if (isBarred(reading, unit, at) || (isRole(reading, at, role.particle) && !cue.verb.prepositions.has(word)))
    return undefined;
  if (isCircumstance(reading, at)) return undefined;
  if (gapAt(reading, at) & (gap.opens | gap.colon)) return at;
  if (gapAt(reading, at) & pauses) return afterPause(reading, unit, at);
  if (cue.verb.prepositions.has(word)) return afterPreposition(reading, unit, cue, at);
  return opening(reading, unit, cue, at);
}

/** `said when asked by reporters`, `added while leaving the hall`: a clause without subject says when, and not what. */
const isCircumstance = (reading: Reading, at: number) =>
  isRole(reading, at, role.circumstance) &&
  gapAt(reading, at + 1) === 0 &&
  (isKind(reading, at + 1, kind.past) || isRole(reading, at + 1, role.participle));

/** Where a clause, an infinitive, a hearer or an object may begin. */
function opening(reading: Reading, unit: Unit, cue: Cue, at: number): number | undefined {
  const { frames } = cue.verb;
  const takesClause = frames.has('clause') || frames.has('that');
  if (isOpener(reading, at) && (takesClause || !isRole(reading, at, role.that))) return takesClause ? at : undefined;
  if (isRole(reading, at, role.to) && frames.has('infinitive')) return at;
  if (isRole(reading, at, role.as) || (cue.mode === 'passive' && isRole(reading, at, role.of)))
    return frames.has('object') ? at : undefined;
  if (isRole(reading, at, role.there) && isKind(reading, at + 1, kind.auxiliary | kind.be))
    return takesClause ? at : undefined;
  if (isKind(reading, at, kind.preposition | kind.time) && !isName(reading, at))
    return frames.has('clause')
      ? pastAdjuncts(reading, unit, at, frames.has('object'))
      : beyondAddressee(reading, unit, at);
  if (frames.has('hearer')) {
    const heard = afterHearer(reading, unit, cue, at);
    if (heard !== undefined) return heard;
  }
  if (frames.has('clause') && (cue.verb.lemma === 'say' || isClause(reading, unit, at))) return at;
  if (frames.has('that') && isPlainClause(reading, unit, at)) return at;
  return frames.has('object') && phraseStartingAt(reading, at, unit.end) ? at : undefined;
}

/** `expressed to his counterpart “a number of …”`. */
function beyondAddressee(reading: Reading, unit: Unit, at: number): number | undefined {
  const phrase = phraseStartingAt(reading, at + 1, unit.end, { wide: true });
  return phrase && gapAt(reading, phrase.end) & gap.opens ? phrase.end : undefined;
}

const isBarred = (reading: Reading, unit: Unit, at: number) =>
  at >= unit.end || (gapAt(reading, at) & closed & ~(gapAt(reading, at) & gap.opens ? gap.stop : 0)) !== 0;

/** Past adverbs and days: `said also`, `called Friday for`. */
function pastAdverbs(reading: Reading, unit: Unit, from: number): number {
  let at = from;
  while (at < unit.end && gapAt(reading, at) === 0 && (isAdverb(reading, at) || isDay(reading, at))) at += 1;
  return at;
}

const isAdverb = (reading: Reading, at: number) => isKind(reading, at, kind.adverb) && !isName(reading, at);

const isDay = (reading: Reading, at: number) =>
  isKind(reading, at, kind.time) && isName(reading, at) && !isPossessive(reading, at);

const isOpener = (reading: Reading, at: number) => isKind(reading, at, kind.opener);

/** `said, “…` and `said, however, that …`. */
function afterPause(reading: Reading, unit: Unit, from: number): number | undefined {
  for (let at = from; at < Math.min(unit.end, from + 8); at += 1) {
    if (at > from && (gapAt(reading, at) & pauses) === 0) continue;
    if (gapAt(reading, at) & gap.opens || isRole(reading, at, role.that)) return at;
  }
  return undefined;
}

function afterPreposition(reading: Reading, unit: Unit, cue: Cue, at: number): number | undefined {
  const next = pastAdverbs(reading, unit, at + 1);
  if (isBarred(reading, unit, next)) return undefined;
  if (!isRole(reading, at, role.leadingParticle)) return pastPartner(reading, unit, cue, at) ?? next;
  return isOpener(reading, next) || gapAt(reading, next) & gap.opens || phraseStartingAt(reading, next, unit.end)
    ? next
    : undefined;
}

/** `agreed with Lee to meet`: what was agreed begins behind the partner. */
function pastPartner(reading: Reading, unit: Unit, cue: Cue, at: number): number | undefined {
  if (!isRole(reading, at, role.with) || !cue.verb.frames.has('infinitive')) return undefined;
  const end = phraseStartingAt(reading, at + 1, unit.end, { wide: true })?.end ?? unit.end;
  return isRole(reading, end, role.to) || isOpener(reading, end) ? end : undefined;
}

const longestAdjunct = 24;

/** `said on Friday in a statement that`, `said Monday the deal …`, `told a rally in Ohio, “`. */
function pastAdjuncts(reading: Reading, unit: Unit, from: number, takesObject = false): number | undefined {
  let at = from;
  while (at < unit.end && at - from < longestAdjunct) {
    if (at > from) {
      if (gapAt(reading, at) & gap.opens) return at;
      if (isBarred(reading, unit, at)) return undefined;
      if (gapAt(reading, at) & gap.colon) return at;
      if (gapAt(reading, at) & pauses) return afterPause(reading, unit, at);
      if (isOpener(reading, at) && !isRole(reading, at, role.adjoining)) return at;
      const isClauseStart = isKind(reading, at, kind.subject | kind.determiner) || isName(reading, at);
      if (isClauseStart && !isKind(reading, at, kind.time) && (takesObject || isClause(reading, unit, at))) return at;
    }
    if (isKind(reading, at, kind.preposition))
      at = phraseStartingAt(reading, at + 1, unit.end, { wide: true })?.end ?? at + 1;
    else at += 1;
  }
  return undefined;
}

/** `told reporters that`, `urged Lee to`, `reminded him: “`. */
function afterHearer(reading: Reading, unit: Unit, cue: Cue, from: number): number | undefined {
  const phrase = phraseStartingAt(reading, from, unit.end, { wide: true });
  if (!phrase || (isKind(reading, from, kind.subject) && !isKind(reading, from, kind.object))) return undefined;
  const at = pastAdverbs(reading, unit, phrase.end);
  if (gapAt(reading, at) & (gap.opens | gap.colon) && at < unit.end) return at;
  if (isBarred(reading, unit, at)) return undefined;
  if (gapAt(reading, at) & pauses) return afterPause(reading, unit, at);
  if (isOpener(reading, at)) return at;
  if (isRole(reading, at, role.to)) return cue.verb.frames.has('infinitive') ? at : undefined;
  if (cue.verb.prepositions.has(wordAt(reading, at))) return at;
  if (isKind(reading, at, kind.auxiliary | kind.past)) return undefined;
  if (isKind(reading, at, kind.preposition | kind.time)) return pastAdjuncts(reading, unit, at);
  return isClause(reading, unit, at) ? at : undefined;
}

const clauseReach = 14;

/** Whether a subject and a verb follow: a pronoun or noun phrase, with an auxiliary or verb not far behind. */
function isClause(reading: Reading, unit: Unit, from: number): boolean {
  for (let at = from; at < Math.min(unit.end, from + clauseReach); at += 1) {
    if (at > from && (gapAt(reading, at) & (gap.stop | gap.semicolon | pauses)) !== 0) return false;
    if (isKind(reading, at, kind.subject) && !isKind(reading, at, kind.object | kind.determiner)) return true;
    if (at > from && (isKind(reading, at, kind.auxiliary | kind.be) || isFinite(reading, at))) return true;
  }
  return false;
}

const isFinite = (reading: Reading, at: number) => {
  const form = cueAt(reading, at)?.form;
  return form === 'past' || (form === 'third' && !isKind(reading, at - 1, kind.determiner | kind.preposition));
};

/** A clause that no "that" opens, where the verb as a rule wants one: its subject is short and its verb follows. */
function isPlainClause(reading: Reading, unit: Unit, from: number): boolean {
  if (isKind(reading, from, kind.subject) && !isKind(reading, from, kind.object)) return true;
  const phrase = phraseStartingAt(reading, from, unit.end);
  return phrase !== undefined && phrase.end < unit.end && isKind(reading, phrase.end, kind.auxiliary | kind.be);
}

/** Whether what begins at `at` is a noun phrase, and neither a quotation nor a clause nor an infinitive. */
export function isPhraseContent(reading: Reading, unit: Unit, cue: Cue, at: number): boolean {
  if (gapAt(reading, at) & (gap.opens | gap.colon) || isOpener(reading, at) || isRole(reading, at, role.to))
    return false;
  if (isNamed(cue) || !cue.verb.frames.has('object')) return cue.verb.prepositions.has(wordAt(reading, at - 1));
  return !cue.verb.frames.has('clause') || !isClause(reading, unit, at);
}

/** `called him a liar`: what follows is said of the object. */
const isNamed = ({ verb }: Cue) => verb.lemma === 'call';

import type { Cue } from './find-cues.ts';
import { cueAt, gap, gapAt, isKind, isName, isRole, type Reading, type Unit } from './reading.ts';
import { wordKind as kind, wordRole as role } from '../../language/attribution-words.ts';

/** What narrows the reach of a content. */
export interface ContentReach {
  /** It is a noun phrase, and no clause. */
  isPhrase: boolean;
  /** Its clause of reporting is subordinate and leads the sentence, or a participle does. */
  isIntroductory: boolean;
}

/**
 * Where what is said ends: at the end of its unit, unless a semicolon, "but", a concession, another verb of reporting
 * or the end of a quoted sentence comes first. A noun phrase ends at its comma, what an introductory
 * clause reports at its comma.
 *
 * @param cueStarts the tokens at which clauses of reporting begin
 */
export function contentEnd(
  reading: Reading,
  unit: Unit,
  start: number,
  cueStarts: ReadonlyMap<number, Cue>,
  { isPhrase, isIntroductory }: ContentReach = { isPhrase: false, isIntroductory: false },
): number {
  for (let at = start + 1; at < unit.end; at += 1) {
    const piece = reading.pieceOf[at] ?? -1;
    if (piece >= 0 && reading.pieceOf[at - 1] === piece) continue;
    const between = gapAt(reading, at);
    if (between & gap.semicolon) return at;
    if (between & gap.closes && (closesStatement(reading, start, at) || cueAt(reading, at)?.form === 'present'))
      return at;
    if (between & (gap.comma | gap.dash)) {
      if (isIntroductory || (isPhrase && endsPhrase(reading, at)) || breaksAfterPause(reading, at, cueStarts))
        return at;
    }
    if (isPhrase && isOccasion(reading, at)) return at;
    if (breaksPlainly(reading, at, start, cueStarts, isPhrase)) return at;
  }
  return unit.end;
}

/** `on Monday`, `in a statement` at the end of a phrase: when and where something was said. */
function isOccasion(reading: Reading, at: number): boolean {
  if (isRole(reading, at, role.on) && isKind(reading, at + 1, kind.time)) return ends(reading, at + 2);
  const noun = [at + 2, at + 3].find((place) => isRole(reading, place, role.occasion));
  return (
    isRole(reading, at, role.in) && noun !== undefined && (ends(reading, noun + 1) || isOccasion(reading, noun + 1))
  );
}

const ends = (reading: Reading, at: number) => (gapAt(reading, at) & (gap.unit | gap.comma | gap.stop)) !== 0;

/** A comma ends a noun phrase where a quotation closes before it, or a clause or participle follows. */
const endsPhrase = (reading: Reading, at: number) =>
  (gapAt(reading, at) & gap.closes) !== 0 || isKind(reading, at, kind.subject | kind.subordinator | kind.past);

/**
 * What is said ends with a quotation that closes in a full stop or, where it began with it, in a comma or before a
 * subordinate clause (`said “no” when asked`).
 */
function closesStatement(reading: Reading, start: number, at: number): boolean {
  const piece = reading.pieces[reading.pieceOf[at - 1] ?? -1];
  const last = reading.article.text[(piece?.to ?? 0) - 1] ?? ' ';
  if ('.!?'.includes(last)) return true;
  if (piece?.first !== start) return false;
  if (isKind(reading, at, kind.subordinator)) return !isRole(reading, at, role.that | role.as);
  return last === ',' && !(gapAt(reading, at) & gap.opens);
}

function breaksAfterPause(reading: Reading, at: number, cueStarts: ReadonlyMap<number, Cue>): boolean {
  if (isRole(reading, at, role.but)) return !isKind(reading, at + 1, kind.auxiliary | kind.adverb | kind.past);
  // `…, as she left`: the outlet goes on; `…, as well as` does not.
  if (isRole(reading, at, role.as))
    return isKind(reading, at + 1, kind.subject | kind.determiner) || isName(reading, at + 1);
  if (isRole(reading, at, role.breaker) || cueAt(reading, at)?.form === 'present') return true;
  if (isRole(reading, at, role.with) && cueStarts.get(at + 1)?.mode === 'participle') return true;
  const cue = cueStarts.get(at);
  if (cue === undefined) return false;
  const isNew = cue.mode === 'finite' && cue.verb.frames.has('clause') && !isKind(reading, at, kind.subordinator);
  const pauses = gap.comma | gap.dash | gap.stop | gap.unit | gap.opens | gap.colon;
  return (gapAt(reading, cue.end) & pauses) !== 0 || (isNew && !isKind(reading, at, kind.subject));
}

/** `and said`, `“no” and others said`, `but`: the reporting clause goes on. */
function breaksPlainly(
  reading: Reading,
  at: number,
  start: number,
  cueStarts: ReadonlyMap<number, Cue>,
  isPhrase: boolean,
) {
  if (isRole(reading, at, role.but))
    return !isNegated(reading, start, at) && !isKind(reading, at + 1, kind.auxiliary | kind.past);
  if (!isRole(reading, at, role.and)) return false;
  const cue = cueStarts.get(at + 1);
  if (cue?.mode === 'participle' && cue.first > at + 1) return true;
  if (cue?.mode === 'finite' && cue.first > at + 1 && gapAt(reading, at) & (gap.closes | gap.comma | gap.dash))
    return true;
  if (cue?.first === at + 1 && cue.mode === 'finite') return cue.verb.frames.has('clause') || isPhrase;
  return isPhrase && (cueAt(reading, at + 1)?.form === 'present' || isKind(reading, at + 1, kind.subject));
}

/** `not this but that` is one thing said. */
function isNegated(reading: Reading, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 12); at < to; at += 1) if (isRole(reading, at, role.not)) return true;
  return false;
}

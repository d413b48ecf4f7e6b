import { contentEnd } from './content-end.ts';
import { firstPhrase, phraseEndingAt, phraseStartingAt, type TokenSpan } from './noun-phrase.ts';
import { gap, gapAt, isKind, isName, isPossessive, isRole, type Reading, type Unit, wordAt } from './reading.ts';
import type { Statement } from './statement.ts';
import { wordKind as kind, wordRole as role } from '../../language/attribution-words.ts';

const reach = 5;

/** Statements that a noun introduces: `Lee's claim that`, `her criticism of`, `issued a warning on`, `made clear that`. */
export function nounStatements(reading: Reading, unit: Unit, index: number): Statement[] {
  const { cues } = reading.table.language;
  const statements: Statement[] = [];
  for (let noun = unit.first + 1; noun < unit.end; noun += 1) {
    const name = cues.nouns.get(wordAt(reading, noun));
    if (name === undefined || (cues.adjectives.has(wordAt(reading, noun)) && (reading.pieceOf[noun] ?? -1) >= 0))
      continue;
    const verb = lightVerbBefore(reading, unit, noun);
    const owner = verb === undefined ? ownerBefore(reading, unit, noun) : subjectOf(reading, unit, verb);
    const leading = verb === undefined ? undefined : leadingPiece(reading, unit, noun);
    const content = owner && (leading ?? contentOf(reading, unit, verb, noun));
    if (!content) continue;
    const cue = { first: verb ?? noun, end: noun + 1 };
    const clause = {
      first: Math.min(owner.first, cue.first),
      end: leading ? cue.end : Math.max(content.first, cue.end),
    };
    const said = { cue, clause, lemma: '', cueClass: name, speech: true };
    statements.push({ unit: leading ? index + 1 : index, content: [content], speaker: owner, ...said });
  }
  return [...statements, ...inTheirWords(reading, unit, index)];
}

/** `released a statement on Monday:` at the end of a paragraph leads to the quotation that opens the next one. */
function leadingPiece(reading: Reading, unit: Unit, noun: number): TokenSpan | undefined {
  const piece = reading.pieces[reading.pieceOf[unit.end] ?? -1];
  const isLead = (gapAt(reading, unit.end) & gap.colon) !== 0 && (reading.pieceOf[unit.end - 1] ?? -1) < 0;
  if (!piece || !isLead || isRole(reading, noun + 1, role.that)) return undefined;
  return { first: piece.first, end: piece.end };
}

/** The light verb that a noun belongs to, over determiner and adjectives. */
function lightVerbBefore(reading: Reading, unit: Unit, noun: number): number | undefined {
  for (let at = noun - 1; at >= Math.max(unit.first, noun - reach); at -= 1) {
    if (isRole(reading, at, role.no)) return undefined;
    if (reading.table.language.cues.lightVerbs.has(wordAt(reading, at)))
      return (reading.pieceOf[at] ?? -1) < 0 ? at : undefined;
    if (gapAt(reading, at + 1) & ~gap.opens || isKind(reading, at, kind.preposition | kind.auxiliary)) return undefined;
  }
  return undefined;
}

function subjectOf(reading: Reading, unit: Unit, verb: number): TokenSpan | undefined {
  let last = verb - 1;
  while (last > unit.first && isKind(reading, last, kind.auxiliary | kind.adverb) && gapAt(reading, last + 1) === 0)
    last -= 1;
  if (last < unit.first) return undefined;
  const isJoined =
    (gapAt(reading, last + 1) & ~gap.comma) === 0 && !isKind(reading, last, kind.conjunction | kind.preposition);
  const phrase = isJoined ? phraseEndingAt(reading, last, unit.first) : undefined;
  // Behind a form of `be` stands what somebody does, not who: `Lee is running for mayor, delivering a message that …`.
  const isSubject = phrase && !(phrase.first > unit.first && isKind(reading, phrase.first - 1, kind.be));
  return isSubject ? phrase : firstPhrase(reading, unit.first, verb);
}

/** `Lee's earlier claim`, `his claim`: who owns the noun. */
function ownerBefore(reading: Reading, unit: Unit, noun: number): TokenSpan | undefined {
  for (let at = noun - 1; at >= Math.max(unit.first, noun - 3) && gapAt(reading, at + 1) === 0; at -= 1) {
    if (isRole(reading, at, role.owner)) return { first: at, end: at + 1 };
    if (!isPossessive(reading, at)) continue;
    let first = at;
    while (first > unit.first && gapAt(reading, first) === 0 && isName(reading, first) && isName(reading, first - 1))
      first -= 1;
    return { first, end: at + 1 };
  }
  return undefined;
}

/** Behind the noun "that" or a preposition, `to` with a verb only; or the quotation that holds the noun. */
function contentOf(reading: Reading, unit: Unit, verb: number | undefined, noun: number): TokenSpan | undefined {
  const piece = reading.pieces[reading.pieceOf[noun] ?? -1];
  if (piece) return verb !== undefined && verb < piece.first ? { first: piece.first, end: piece.end } : undefined;
  const next = noun + 1;
  if (next >= unit.end || gapAt(reading, next) & ~gap.opens) return undefined;
  if (isRole(reading, next, role.that)) return { first: next, end: contentEnd(reading, unit, next, new Map()) };
  if (!isRole(reading, next, role.nounLead) || next + 1 >= unit.end) return undefined;
  const isAddressee =
    isKind(reading, next + 1, kind.determiner | kind.object | kind.plural) || isName(reading, next + 1);
  if (verb === undefined && isRole(reading, next, role.to) && isAddressee) return undefined;
  const reachOfPhrase = { isPhrase: true, isIntroductory: false };
  return { first: next + 1, end: contentEnd(reading, unit, next + 1, new Map(), reachOfPhrase) };
}

/** `in Lee's words “…”`, `“…,” in her words`. */
function inTheirWords(reading: Reading, unit: Unit, index: number): Statement[] {
  const statements: Statement[] = [];
  for (let noun = unit.first + 2; noun < unit.end; noun += 1) {
    if (!isRole(reading, noun, role.words)) continue;
    const behind = wordsOf(reading, unit, noun);
    if (behind) {
      statements.push({ unit: index, ...behind, lemma: '', speech: true });
      continue;
    }
    const speaker = ownerBefore(reading, unit, noun);
    if (!speaker || speaker.first === unit.first || !isRole(reading, speaker.first - 1, role.in)) continue;
    const before = reading.pieceOf[speaker.first - 2] ?? -1;
    const piece = reading.pieces[gapAt(reading, noun + 1) & gap.opens ? (reading.pieceOf[noun + 1] ?? -1) : before];
    if (!piece) continue;
    const cue = { first: speaker.first - 1, end: noun + 1 };
    statements.push({
      unit: index,
      content: [{ first: piece.first, end: piece.end }],
      speaker,
      cue,
      clause: cue,
      lemma: '',
      speech: true,
    });
  }
  return statements;
}

/** `In the words of Lee, “…”`. */
function wordsOf(
  reading: Reading,
  unit: Unit,
  noun: number,
): Pick<Statement, 'content' | 'speaker' | 'cue' | 'clause'> | undefined {
  const opener = isKind(reading, noun - 1, kind.determiner) ? noun - 2 : noun - 1;
  if (opener < unit.first || !isRole(reading, opener, role.in) || !isRole(reading, noun + 1, role.of)) return undefined;
  const speaker = phraseStartingAt(reading, noun + 2, unit.end, { wide: true });
  if (!speaker) return undefined;
  const piece = reading.pieces[reading.pieceOf[speaker.end] ?? -1];
  if (piece?.first !== speaker.end) return undefined;
  const cue = { first: opener, end: noun + 2 };
  return {
    content: [{ first: piece.first, end: piece.end }],
    speaker,
    cue,
    clause: { first: opener, end: speaker.end },
  };
}

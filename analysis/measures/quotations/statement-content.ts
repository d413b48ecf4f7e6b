import { contentAfter, isPhraseContent } from './content-after.ts';
import { contentEnd, type ContentReach } from './content-end.ts';
import type { Cue } from './find-cues.ts';
import type { FoundSpeaker } from './find-speaker.ts';
import type { TokenSpan } from './noun-phrase.ts';
import { cueAt, gap, gapAt, isKind, isRole, type Reading, type Unit, wordAt } from './reading.ts';
import { wordKind as kind, wordRole as role } from '../../language/attribution-words.ts';

/** What is said where a cue stands: behind it, before it, or on both sides. */
export function contentOf(
  reading: Reading,
  unit: Unit,
  cue: Cue,
  speaker: FoundSpeaker,
  starts: ReadonlyMap<number, Cue>,
): TokenSpan[] {
  const follows = isBehindQuotation(reading, speaker);
  const { behind } = speaker;
  if (behind !== undefined && behind < unit.end && gapAt(reading, behind) & gap.colon)
    return [{ first: behind, end: contentEnd(reading, unit, behind, starts) }];
  const after = speaker.behind === undefined ? contentAfter(reading, unit, cue) : undefined;
  if (isOtherSense(reading, cue, after)) return [];
  if (cue.mode === 'passive' && !speaker.phrase && (after === undefined || !opensReport(reading, cue, after)))
    return [];
  if (after !== undefined && (!follows || (gapAt(reading, after) & (gap.opens | gap.comma | gap.colon)) === gap.opens))
    return [
      { first: after, end: contentEnd(reading, unit, after, starts, reachOf(reading, unit, cue, speaker, after)) },
    ];
  if (!cue.verb.frames.has('clause')) return [];
  const before = contentBefore(reading, unit, speaker);
  if (!before) return [];
  const rest = resumption(reading, unit, before, speaker.behind ?? cue.end, follows);
  return rest === undefined ? [before] : [before, { first: rest, end: contentEnd(reading, unit, rest, starts) }];
}

/**
 * Whether a cue is no verb of saying: `several states`, `the rules` are nouns unless "that", "to", a colon or a mark
 * follows, and `attacked the town` is a blow unless a mark does.
 */
function isOtherSense(reading: Reading, { verb, token }: Cue, after: number | undefined): boolean {
  const opens = after !== undefined && (gapAt(reading, after) & (gap.opens | gap.colon)) !== 0;
  if (opens) return false;
  const { oftenBlows, oftenNouns } = reading.table.language.cues;
  if (oftenBlows.has(verb.lemma)) return true;
  if (!oftenNouns.has(verb.lemma) || !['base', 'third'].includes(cueAt(reading, token)?.form ?? '')) return false;
  return after === undefined || !(isKind(reading, after, kind.opener) || isRole(reading, after, role.to));
}

/** `it is said that`, `is believed to`, `was accused of`: a passive without an agent reports nonetheless. */
const opensReport = (reading: Reading, cue: Cue, after: number) =>
  isKind(reading, after, kind.opener) ||
  (isRole(reading, after, role.to) && !cue.verb.frames.has('infinitive')) ||
  cue.verb.prepositions.has(wordAt(reading, after - 1)) ||
  isRole(reading, after, role.of | role.as);

function reachOf(reading: Reading, unit: Unit, cue: Cue, { clauseStart }: FoundSpeaker, after: number): ContentReach {
  const leads = clauseStart > unit.first && isKind(reading, clauseStart - 1, kind.subordinator | kind.preposition);
  const isIntroductory = cue.first === unit.first || (leads && clauseStart - 1 === unit.first);
  return { isPhrase: isPhraseContent(reading, unit, cue, after), isIntroductory };
}

/** `…,” she said`: a whole quotation stands right before the clause of reporting. */
function isBehindQuotation(reading: Reading, { clauseStart }: FoundSpeaker): boolean {
  if (!(gapAt(reading, clauseStart) & gap.closes)) return false;
  // British and German papers put the comma behind the mark.
  if (gapAt(reading, clauseStart) & gap.comma) return true;
  const piece = reading.pieces[reading.pieceOf[clauseStart - 1] ?? -1];
  return piece !== undefined && ',.!?…—-'.includes(reading.article.text[piece.to - 1] ?? ' ');
}

/** What stands before a clause of reporting, up to the comma or the closing mark that parts them. */
function contentBefore(reading: Reading, unit: Unit, { clauseStart }: FoundSpeaker): TokenSpan | undefined {
  if (clauseStart <= unit.first) return undefined;
  if (!(gapAt(reading, clauseStart) & (gap.closes | gap.comma | gap.dash))) return undefined;
  const piece = reading.pieces[reading.pieceOf[clauseStart - 1] ?? -1];
  if (piece && piece.first > unit.first && gapAt(reading, piece.first) & gap.colon)
    return { first: piece.first, end: clauseStart };
  const first = isKind(reading, unit.first, kind.conjunction) ? unit.first + 1 : unit.first;
  return clauseStart > first ? { first, end: clauseStart } : undefined;
}

const longestPart = 24;
const shortestWhole = 9;

/** Where a statement goes on behind its clause of reporting: `“One,” she said, “two.”`, `It was, she said, over.` */
function resumption(reading: Reading, unit: Unit, before: TokenSpan, from: number, isQuoted: boolean) {
  for (let at = from; at < Math.min(unit.end, from + longestPart); at += 1) {
    const opens = (gapAt(reading, at) & gap.opens) !== 0;
    const joint = isKind(reading, at - 1, kind.conjunction) ? at - 1 : at;
    if (opens && (gapAt(reading, joint) & (gap.comma | gap.colon | gap.dash)) !== 0) return at;
  }
  if (gapAt(reading, from) & gap.comma && isKind(reading, from, kind.auxiliary | kind.be)) return from;
  if (isQuoted || before.end - before.first >= shortestWhole || from >= unit.end) return undefined;
  return gapAt(reading, from) & gap.comma ? from : undefined;
}

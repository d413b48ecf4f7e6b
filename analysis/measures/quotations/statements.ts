import type { Statement } from './statement.ts';
import { accordingTo } from './according-to.ts';
import { contentAfter, isPhraseContent } from './content-after.ts';
import { contentEnd, type ContentReach } from './content-end.ts';
import { type Cue, findCues } from './find-cues.ts';
import { findSpeaker, type FoundSpeaker, isSpeakable } from './find-speaker.ts';
import { headlineStatement } from './headline-statement.ts';
import { nounStatements } from './noun-cues.ts';
import type { TokenSpan } from './noun-phrase.ts';
import { cueAt, gap, gapAt, isKind, isRole, type Reading, type Unit, wordAt } from './reading.ts';
import { wordKind as kind, wordRole as role } from '../../language/attribution-words.ts';

/** The statements of a unit that a verb or "according to" attributes. */
export function unitStatements(reading: Reading, index: number): Statement[] {
  const unit = reading.units[index];
  if (!unit) return [];
  const cues = findCues(reading, unit);
  const speakers: FoundSpeaker[] = [];
  for (const cue of cues) speakers.push(findSpeaker(reading, unit, cue, speakers.at(-1)));
  const leading = leadingIn(reading, unit, cues);
  const starts = new Map(cues.map((cue, place) => [speakers[place]?.clauseStart ?? cue.first, cue]));
  const statements = cues.flatMap((cue, place): Statement[] => {
    const speaker = speakers[place];
    const isSaying = cue.verb.frames.has('clause');
    // `police said`: a verb of saying in the past is one, whatever stands before it.
    const mayName = isSaying && cueAt(reading, cue.token)?.form === 'past';
    if (!speaker || (speaker.phrase && !mayName && !isSpeakable(reading, speaker.phrase))) return [];
    const isLeading = cue === leading?.cue;
    const own = isLeading ? [leading.content] : contentOf(reading, unit, cue, speaker, starts);
    const content = own.length > 0 ? own : exclaimed(reading, index, cue, speaker);
    if (content.length === 0 || isUnsaid(reading, unit, cue, speaker, content)) return [];
    return [
      {
        unit: isLeading ? index + 1 : index,
        content,
        speaker: speaker.phrase,
        cue: { first: cue.token, end: pastParticle(reading, cue) },
        clause: clauseOf(speaker, cue, content),
        lemma: cue.verb.lemma,
        speech: isSaying,
      },
    ];
  });
  const taken = new Set(statements.map(({ cue }) => cue?.end));
  const nouns = nounStatements(reading, unit, index).filter(({ cue }) => !taken.has((cue?.first ?? 0) + 1));
  return [...headlineStatement(reading, unit, index), ...statements, ...nouns, ...accordingTo(reading, unit, index)];
}

/**
 * Whether nothing is said after all: `met to talk about the bridge` names a subject, `Asked whether …, she said` somebody's question that
 * nobody asks, `declined to comment on` a silence.
 */
function isUnsaid(
  reading: Reading,
  unit: Unit,
  cue: Cue,
  { phrase }: FoundSpeaker,
  content: readonly TokenSpan[],
): boolean {
  if (content.some(({ first, end }) => isQuotedIn(reading, first, end))) return false;
  if (cue.verb.frames.size === 0 && cue.mode === 'infinitive') return true;
  const leads = cue.first === unit.first;
  if (!phrase && leads && ['past', 'participle'].includes(cueAt(reading, cue.token)?.form ?? '')) return true;
  // `declined to comment`, in both of its verbs.
  const [{ first } = { first: 0 }] = content;
  if (refusals.has(cue.verb.lemma)) return isRole(reading, first, role.to) && cueAt(reading, first + 1) !== undefined;
  const before = cueAt(reading, cue.first - 2)?.verb.lemma ?? '';
  return cue.mode === 'infinitive' && isRole(reading, cue.first - 1, role.to) && refusals.has(before);
}

const refusals: ReadonlySet<string> = new Set(['decline', 'refuse']);

function isQuotedIn({ pieceOf }: Reading, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) if ((pieceOf[token] ?? -1) >= 0) return true;
  return false;
}

/** `pointed out`: a particle belongs to its verb. */
const pastParticle = (reading: Reading, { verb, end }: Cue) =>
  verb.prepositions.has(wordAt(reading, end)) && isRole(reading, end, role.leadingParticle) ? end + 1 : end;

/** `“Stop!” the minister said`: a quotation that ends its sentence before the clause of reporting does. */
function exclaimed(reading: Reading, index: number, cue: Cue, { clauseStart }: FoundSpeaker): TokenSpan[] {
  const [before, unit] = [reading.units[index - 1], reading.units[index]];
  const piece = reading.pieces[reading.pieceOf[clauseStart - 1] ?? -1];
  const isNext = piece?.end === unit?.first && piece?.first === before?.first && before?.segment === unit?.segment;
  if (!piece || !isNext || !cue.verb.frames.has('clause')) return [];
  return '!?'.includes(reading.article.text[piece.to - 1] ?? ' ') ? [{ first: piece.first, end: piece.end }] : [];
}

/** From the speaker to where what is said begins or, if it stands before, to the end of the cue or the speaker. */
function clauseOf({ clauseStart, behind }: FoundSpeaker, cue: Cue, content: readonly TokenSpan[]): TokenSpan {
  const next = content.find(({ first }) => first >= cue.end);
  return { first: clauseStart, end: behind ?? next?.first ?? cue.end };
}

/** `Lee said:` at the end of a paragraph leads to the quotation that opens the next one. */
function leadingIn(reading: Reading, unit: Unit, cues: readonly Cue[]): { cue: Cue; content: TokenSpan } | undefined {
  const piece = reading.pieces[reading.pieceOf[unit.end] ?? -1];
  const cue = cues.findLast(({ verb }) => verb.frames.has('clause'));
  if (!piece || !cue || !(gapAt(reading, unit.end) & gap.colon) || (reading.pieceOf[unit.end - 1] ?? -1) >= 0)
    return undefined;
  return { cue, content: { first: piece.first, end: piece.end } };
}

function contentOf(
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

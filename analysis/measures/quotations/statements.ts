import type { Statement } from './statement.ts';
import { accordingTo } from './according-to.ts';
import { type Cue, findCues } from './find-cues.ts';
import { findSpeaker, type FoundSpeaker, isSpeakable } from './find-speaker.ts';
import { headlineStatement } from './headline-statement.ts';
import { nounStatements } from './noun-cues.ts';
import { contentOf } from './statement-content.ts';
import type { TokenSpan } from './noun-phrase.ts';
import { cueAt, gap, gapAt, isRole, type Reading, type Unit, wordAt } from './reading.ts';
import { wordRole as role } from '../../language/attribution-words.ts';

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

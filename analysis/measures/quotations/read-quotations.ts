import { measuredKinds } from '../../lines/segment.ts';
import { groupsBy } from '../../corpus/groups-by.ts';
import type { Directness } from './quotations-table.ts';
import { nearCue } from './near-cue.ts';
import { firstPhrase, phraseEndingAt, phraseStartingAt, type TokenSpan } from './noun-phrase.ts';
import { gap, gapAt, isKind, isName, type Piece, type Reading } from './reading.ts';
import { unitStatements } from './statements.ts';
import type { Statement } from './statement.ts';
import { wordKind } from '../../language/attribution-words.ts';

/** A statement, with how much of it stands inside quotation marks. */
export interface Quotation extends Statement {
  directness: Directness;
}

/** Everything that an article lets somebody say, in order of place: with cues, and quotations that go on without one. */
export function readQuotations(reading: Reading): Quotation[] {
  const near = (statement: Statement): Statement => ({
    ...statement,
    content: statement.content.map((span) => nearCue(reading, span, statement.cue)),
  });
  const attributed = reading.units.flatMap((unit, index) =>
    isRead(reading, unit) ? withoutNested(unitStatements(reading, index).map(near)) : [],
  );
  const withRest = addOrphans(reading, withoutDoubles(attributed));
  return withRest
    .map((statement) => ({
      ...statement,
      directness: statement.fragment ? ('mixed' as const) : directnessOf(reading, statement.content),
    }))
    .sort(
      (a, b) =>
        (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0) || (b.content[0]?.end ?? 0) - (a.content[0]?.end ?? 0),
    );
}

const readKinds: ReadonlySet<string> = new Set([...measuredKinds, 'caption', 'embed']);

/** Captions and embedded posts let people speak, too; the furniture of a page does not. */
const isRead = ({ article }: Reading, { segment }: { segment: number }) =>
  readKinds.has(article.segments[segment]?.kind ?? '');

/**
 * Each stretch of content once, where two cues claim it (`said, adding: “…”`): it is left to the cue that stands nearest. A
 * statement that has nothing left goes.
 */
function withoutDoubles(statements: readonly Statement[]): Statement[] {
  const keyOf = ({ first, end }: TokenSpan) => `${first} ${end}`;
  const distance = ({ cue }: Statement, { first, end }: TokenSpan) =>
    cue === undefined ? Infinity : Math.min(Math.abs(first - cue.end), Math.abs(cue.first - end));
  const nearest = new Map<string, Statement>();
  for (const statement of statements)
    for (const span of statement.content) {
      const known = nearest.get(keyOf(span));
      if (!known || distance(statement, span) < distance(known, span)) nearest.set(keyOf(span), statement);
    }
  return statements
    .map((statement) => ({
      statement,
      left: statement.content.filter((span) => nearest.get(keyOf(span)) === statement),
    }))
    .filter(({ left }) => left.length > 0)
    .map(({ statement, left }) => ({ ...statement, content: left }));
}

/** Statements that stand wholly inside what another one says are left to it, but for speech. */
function withoutNested(statements: readonly Statement[]): Statement[] {
  return statements.filter(
    (statement) => statement.speech === true || !statements.some((outer) => holds(outer, statement)),
  );
}

const holds = (outer: Statement, inner: Statement) =>
  outer !== inner &&
  inner.cue !== undefined &&
  outer.content.some(({ first, end }) => first <= (inner.cue?.first ?? 0) && (inner.cue?.end ?? 0) <= end);

/** From this share of its characters on, what stands inside marks makes a quotation direct (as in PolNeAR). */
const directShare = 0.9;

/** Direct is what stands inside marks but for a word or two that tie it to its sentence. */
export function directnessOf(reading: Reading, content: readonly TokenSpan[]): Directness {
  const { tokens } = reading.article;
  let inside = 0;
  let all = 0;
  for (const { first, end } of content) {
    all += (tokens.end[end - 1] ?? 0) - (tokens.start[first] ?? 0);
    for (let token = first; token < end; token += 1) {
      if ((reading.pieceOf[token] ?? -1) < 0) continue;
      const joins = token + 1 < end && reading.pieceOf[token + 1] === reading.pieceOf[token];
      inside += ((joins ? tokens.start[token + 1] : tokens.end[token]) ?? 0) - (tokens.start[token] ?? 0);
    }
  }
  if (inside === 0) return 'indirect';
  return inside >= directShare * all ? 'direct' : 'mixed';
}

/** A statement to which what follows may be added. */
type OpenStatement = Statement & { content: TokenSpan[] };

/** Adds the quotations that no cue introduces: those that go on where the last one stopped, and fragments. */
function addOrphans(reading: Reading, attributed: readonly Statement[]): Statement[] {
  const statements = attributed.map((statement): OpenStatement => ({ ...statement, content: [...statement.content] }));
  const covered = new Uint8Array(reading.pieces.length);
  for (const { content } of statements)
    for (const { first, end } of content)
      for (let token = first; token < end; token += 1) {
        const piece = reading.pieceOf[token] ?? -1;
        if (piece >= 0) covered[piece] = 1;
      }
  const byUnit = groupsBy(statements, ({ unit }) => unit);
  let unit = 0;
  reading.pieces.forEach((piece, index) => {
    if (covered[index] === 1 || piece.role !== 'speech' || !isRead(reading, piece)) return;
    while ((reading.units[unit]?.end ?? Infinity) <= piece.first) unit += 1;
    const credited = creditBehind(reading, piece);
    const last = credited ? undefined : lastBefore(reading, byUnit, unit, piece.first);
    if (last && goesOn(reading, last, unit, piece)) {
      last.statement.content.push({ first: piece.first, end: piece.end });
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), last.statement]);
    } else {
      const statement = { ...orphan(reading, unit, piece), ...(credited && { speaker: credited }) };
      statements.push(statement);
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), statement]);
    }
  });
  return statements;
}

const longestCredit = 6;

/** `“…” — Mei Tan`: a name alone behind a quotation and a dash, as on a line of its own. */
function creditBehind(reading: Reading, { end }: Piece): TokenSpan | undefined {
  if (!(gapAt(reading, end) & gap.dash)) return undefined;
  const phrase = phraseStartingAt(reading, end, end + longestCredit, { wide: true });
  const isAlone = phrase && gapAt(reading, phrase.end) & (gap.unit | gap.stop | gap.opens | gap.comma | gap.bracket);
  return isAlone ? namedPhrase(reading, phrase) : undefined;
}

/** A quotation without a cue: its speaker is who stands right behind it, or who its sentence begins with. */
function orphan(reading: Reading, index: number, piece: Piece): OpenStatement {
  const unit = reading.units[index] ?? { first: piece.first, end: piece.end, segment: piece.segment };
  const statement = { unit: index, content: [{ first: piece.first, end: piece.end }], cue: undefined, lemma: '' };
  const isOpening = piece.first === unit.first;
  // `And from Ada Lee:`, on a line of its own.
  if (isOpening && gapAt(reading, piece.first) & gap.colon && (reading.pieceOf[piece.first - 1] ?? -1) < 0)
    return {
      ...statement,
      speaker: namedPhrase(reading, phraseEndingAt(reading, piece.first - 1, reading.units[index - 1]?.first ?? 0)),
    };
  const isIntroduced = (gapAt(reading, piece.first) & (gap.comma | gap.colon)) !== 0;
  if (isOpening && piece.end < unit.end && ',?!'.includes(reading.article.text[piece.to - 1] ?? ' '))
    return { ...statement, speaker: namedPhrase(reading, phraseStartingAt(reading, piece.end, unit.end)) };
  if (isOpening && piece.end < unit.end && gapAt(reading, piece.end) & gap.dash)
    return { ...statement, speaker: namedPhrase(reading, phraseStartingAt(reading, piece.end, unit.end)) };
  if (isIntroduced)
    return { ...statement, speaker: namedPhrase(reading, firstPhrase(reading, unit.first, piece.first)) };
  return { ...statement, speaker: undefined, ...(!isWhole(reading, index, piece) && { fragment: true }) };
}

/** Without a cue, only a name or a pronoun is taken for the speaker. */
const namedPhrase = (reading: Reading, phrase: TokenSpan | undefined) =>
  phrase && (isName(reading, phrase.end - 1) || isKind(reading, phrase.first, wordKind.subject)) ? phrase : undefined;

/** So many units back a quotation may go on with what was said. */
const mostUnitsBack = 2;

/**
 * The statement that a quotation at `token`, in a unit, may continue: in the nearest unit before it, one that quotes
 * before others.
 */
function lastBefore(
  reading: Reading,
  byUnit: ReadonlyMap<number, readonly OpenStatement[]>,
  unit: number,
  token: number,
): { statement: OpenStatement; unit: number } | undefined {
  for (let at = unit; at >= unit - mostUnitsBack; at -= 1) {
    const earlier = (byUnit.get(at) ?? []).filter(({ content }) => (content.at(-1)?.end ?? 0) <= token);
    const found = earlier.find((statement) => quotes(reading, statement)) ?? earlier[0];
    if (found) return { statement: found, unit: at };
  }
  return undefined;
}

const quotes = (reading: Reading, { content }: Statement) =>
  content.some(({ end }) => (reading.pieceOf[end - 1] ?? -1) >= 0);

/** A whole sentence in marks that follows another of the same speaker in the paragraph. */
function goesOn(reading: Reading, last: { statement: Statement; unit: number }, unit: number, piece: Piece): boolean {
  const [before, here] = [reading.units[last.unit], reading.units[unit]];
  if (!before || !here || unit - last.unit > (before.segment === here.segment ? mostUnitsBack : 1)) return false;
  // In another paragraph: what one cue introduces, and what a mark that is not closed leaves open.
  const isBegun = last.unit === last.statement.unit || before.segment === here.segment;
  return (isBegun || isLeftOpen(reading, last.statement)) && isWhole(reading, unit, piece);
}

/** Whether the marks of what was said last are not closed: speech goes on in the next paragraph. */
function isLeftOpen({ article, pieces, pieceOf }: Reading, { content }: Statement): boolean {
  const piece = pieces[pieceOf[(content.at(-1)?.end ?? 0) - 1] ?? -1];
  return piece !== undefined && !/["”“»«'’]/u.test(article.text[piece.to] ?? '');
}

/** Whether a quotation is a sentence of its own, but for a word that joins it: `But “…”`. */
const isWhole = (reading: Reading, index: number, { first, end }: Piece) => {
  const unit = reading.units[index];
  const isJoined = first - 1 === unit?.first && isKind(reading, first - 1, wordKind.conjunction);
  return unit?.end === end && (unit.first === first || isJoined);
};

import { isQuoted } from '../../corpus/build-corpus.ts';
import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { type CauseWords, causeWords, turnWords } from '../../language/english/cause-words.ts';
import { tag } from '../../language/tagging/tag.ts';
import { clauseEnd, clauseReader, clauseStart, runningUnits } from '../clause-reading.ts';
import type { ArticleStep } from '../measure.ts';
import { gap, gapAt, type Reading, type Unit, wordAt } from '../quotations/reading.ts';
import { writtenText } from '../quotations/written-text.ts';
import type { CauseRow } from './causes-table.ts';

/** Reads what an article says to cause what, in order of place. English alone. */
export function causeStep(corpus: Corpus): ArticleStep<readonly CauseRow[]> {
  const readerOfClauses = clauseReader(corpus);
  return {
    name: 'causes',
    evidence: (article) => [corpus.event, article.mentions.map(({ first, end }) => [first, end])],
    of: (article) => {
      const reading = readerOfClauses(article);
      if (!reading) return [];
      return runningUnits(reading).flatMap((unit) => causesIn(corpus.event, article, reading, unit));
    },
  };
}

/** So many words an effect and a cause have at least, and at most: longer ones are clauses that nobody parted. */
const [fewest, most] = [2, 24];
/** Words of a clause: `the disease caused by the virus` has none. */
const fewestOfClause = 3;

function causesIn(event: string, article: CorpusArticle, reading: Reading, unit: Unit): CauseRow[] {
  const rows: CauseRow[] = [];
  for (let at = unit.first + fewest; at + fewest < unit.end; at += 1) {
    const found = (causeWords.get(wordAt(reading, at)) ?? []).find(({ words }) =>
      words.every((word, step) => wordAt(reading, at + step) === word),
    );
    if (!found) continue;
    const from = at + found.words.length;
    const before = effectBefore(reading, at, unit, found);
    const behind = { first: from, end: clauseEnd(reading, from, unit.end) };
    at = from - 1;
    if (!isCause(reading, found, before, behind)) continue;
    const [effect, cause] = found.leadsTo === 'cause' ? [before, behind] : [behind, before];
    rows.push({
      outlet: article.outlet,
      event,
      article: article.id,
      voice: isQuoted(article, at) ? 'quoted' : 'outlet',
      holder: '',
      effect: writtenText(article, effect),
      connective: found.words.join(' '),
      cause: writtenText(article, cause),
      firmness: found.firmness,
      start: article.tokens.start[before.first] ?? 0,
      end: article.tokens.end[behind.end - 1] ?? 0,
    });
  }
  return rows;
}

/** The clause before the words that join, with whom `who` or `which` stands for, and without a helper of the verb. */
function effectBefore(reading: Reading, at: number, unit: Unit, { leadsTo }: CauseWords): Span {
  const first = clauseStart(reading, at, unit.first);
  // `The trip, planned for May, was postponed`: its subject stands farther off.
  if (auxiliaries.test(wordAt(reading, first)) && at - unit.first <= most) return { first: unit.first, end: at };
  const isRelative = /^(?:who|which|whose)$/u.test(wordAt(reading, first));
  const isHelped = leadsTo === 'effect' && /^(?:has|have|had|also|what|that|which|who)$/u.test(wordAt(reading, at - 1));
  return {
    first: isRelative && first > unit.first ? clauseStart(reading, first, unit.first) : first,
    end: isHelped ? at - 1 : at,
  };
}

const auxiliaries = /^(?:was|were|is|are|has|have|had)$/u;

interface Span {
  first: number;
  end: number;
}

function isCause(reading: Reading, { words, firmness, leadsTo }: CauseWords, before: Span, behind: Span): boolean {
  const sizes = [before, behind].map(({ first, end }) => end - first);
  if (sizes.some((size) => size < fewest || size > most)) return false;
  const clause = leadsTo === 'effect' ? behind : before;
  if (clause.end - clause.first < fewestOfClause) return false;
  if (words[0] === 'because' && words.length === 1 && behind.end - behind.first < fewestOfClause) return false;
  // A comma right before parts the two: whose effect it is, is not told.
  if (scraps.test(wordAt(reading, before.first)) || isVerbal(reading, before.first)) return false;
  if (gapAt(reading, before.end) !== 0 || (gapAt(reading, behind.first) & (gap.comma | gap.colon)) !== 0) return false;
  const last = wordAt(reading, before.end - 1);
  if (
    /^(?:not|just|only|partly|simply|merely|or|and|but|even|is|was|it|that|largely|mainly|until|shortly|soon|right)$|n['’]t$/u.test(
      last,
    )
  )
    return false;
  if (hasNegation(reading, before)) return false;
  if (firmness === 'temporal')
    return hasTurn(reading, before) && !isWished(reading, before) && !isTime(reading, behind.first);
  if (leadsTo === 'cause') return true;
  // Farther in, what stands before the verb may be half of its subject.
  if (before.first !== reading.units.find(({ first, end }) => first <= before.first && before.first < end)?.first)
    return false;
  // `this prompted`: nobody is told what did.
  const isTold = [before.first, before.end - 1].every(
    (place) => !/^(?:it|this|that|which|what|they)$/u.test(wordAt(reading, place)),
  );
  return isTold && (words.length > 1 || reading.tags?.[behind.first - 1] === tag.verb);
}

/** `said it was …`, `opposed to Lee`: a clause whose subject stands farther off. */
const isVerbal = ({ tags }: Reading, at: number): boolean =>
  tags?.[at] === tag.verb || tags?.[at] === tag.participle || tags?.[at] === tag.ing;

/** First words of what is no whole effect. */
const scraps =
  /^(?:who|which|whose|or|and|in|partly|according|that|what|but|to|if|while|as|amid|until|whether|was|were|is|are|has|have|had)$/u;

function hasNegation(reading: Reading, { first, end }: Span): boolean {
  for (let at = first; at < end; at += 1) if (/^(?:not|never|no)$|n['’]t$/u.test(wordAt(reading, at))) return true;
  return false;
}

/** `should quit over`, `calls to resign over`: it has not happened. */
function isWished(reading: Reading, { first, end }: Span): boolean {
  for (let at = first; at < end; at += 1)
    if (/^(?:should|must|would|could|may|might|will|to|if)$/u.test(wordAt(reading, at)) && turnsSoon(reading, at, end))
      return true;
  return false;
}

const turnsSoon = (reading: Reading, at: number, end: number): boolean =>
  gapAt(reading, at + 1) === 0 &&
  [1, 2, 3].some((step) => at + step < end && turnWords.has(wordAt(reading, at + step)));

/** Whether a clause tells a turn of events right before its end: `cancelled the trip`. */
function hasTurn(reading: Reading, { first, end }: Span): boolean {
  for (let at = Math.max(first, end - turnReach); at < end; at += 1)
    if (turnWords.has(wordAt(reading, at))) return true;
  return false;
}

const turnReach = 8;

const isTime = (reading: Reading, at: number): boolean =>
  /^(?:\d|the (?:weekend|week|day)|(?:two|three|four|five|six|seven|eight|nine|ten|a|an|that|which|this)$)/u.test(
    wordAt(reading, at),
  ) && /^(?:days?|weeks?|months?|years?|hours?)$/u.test(wordAt(reading, at + 1));

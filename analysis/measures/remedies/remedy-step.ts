import { isQuoted } from '../../corpus/build-corpus.ts';
import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { askForms, oughtForms } from '../../language/english/ask-verbs.ts';
import { tag } from '../../language/tagging/tag.ts';
import { clauseEnd, clauseReader, runningUnits } from '../clause-reading.ts';
import type { ArticleStep } from '../measure.ts';
import { phraseEndingAt, phraseStartingAt, type TokenSpan } from '../quotations/noun-phrase.ts';
import { gap, gapAt, type Reading, type Unit, wordAt } from '../quotations/reading.ts';
import { writtenText } from '../quotations/written-text.ts';
import type { RemedyRow } from './remedies-table.ts';

/** Reads what an article says that somebody ought to do or is asked to do, in order of place. English alone. */
export function remedyStep(corpus: Corpus): ArticleStep<readonly RemedyRow[]> {
  const readerOfClauses = clauseReader(corpus);
  return {
    name: 'remedies',
    evidence: (article) => [corpus.event, article.mentions.map(({ first, end }) => [first, end])],
    of: (article) => {
      const reading = readerOfClauses(article);
      if (!reading) return [];
      return runningUnits(reading).flatMap((unit) =>
        remediesIn(reading, unit).map((found) => rowOf(corpus.event, article, found)),
      );
    },
  };
}

/** Who asks whom for what; nobody asks where it is said that somebody ought to. */
interface Asked {
  asks: TokenSpan | undefined;
  of: TokenSpan;
  action: TokenSpan;
}

function remediesIn(reading: Reading, unit: Unit): Asked[] {
  const found: Asked[] = [];
  for (let at = unit.first + 1; at + 2 < unit.end; at += 1) {
    const asked = oughtAt(reading, unit, at) ?? askedAt(reading, unit, at);
    if (asked && isReadable(asked)) found.push(asked);
  }
  return found;
}

/** `must act` alone says nothing of what is asked; a long row of words before the verb is a list, or the page’s. */
const isReadable = ({ asks, of, action }: Asked): boolean =>
  action.end - action.first >= 2 && [asks, of].every((span) => !span || span.end - span.first <= mostWords);

const mostWords = 8;

/** `Norland must close the mines`, `the two should not meet`. */
function oughtAt(reading: Reading, unit: Unit, at: number): Asked | undefined {
  const particle = oughtForms.get(wordAt(reading, at));
  if (particle === undefined || gapAt(reading, at) !== 0) return undefined;
  const from = particle === '' ? at + 1 : at + 2;
  if (particle !== '' && wordAt(reading, at + 1) !== particle) return undefined;
  // `should have known` looks back, `should be fine` guesses.
  if (/^(?:have|be|the|it|they|he|she)$/u.test(wordAt(reading, from)) || !isBase(reading, from)) return undefined;
  const of = phraseEndingAt(reading, at - 1, unit.first);
  // `what they should do is`.
  if (wordAt(reading, from + 1) === 'is') return undefined;
  if (!of || isBlank(reading, of) || isHalf(reading, of) || wordAt(reading, of.first) === 'no') return undefined;
  return { asks: undefined, of, action: { first: from, end: actionEnd(reading, from, unit.end) } };
}

/** `Lee urged Norland to close the mines`, `Lee called on Norland to …`. */
function askedAt(reading: Reading, unit: Unit, at: number): Asked | undefined {
  const particle = askForms.get(wordAt(reading, at));
  const isVerb = reading.tags?.[at] === tag.verb;
  if (particle === undefined || !isVerb || gapAt(reading, at) !== 0) return undefined;
  if (particle !== '' && wordAt(reading, at + 1) !== particle) return undefined;
  const asks = phraseEndingAt(reading, at - 1, unit.first);
  const of = phraseStartingAt(reading, at + (particle === '' ? 1 : 2), unit.end);
  if (
    !asks ||
    !of ||
    !/\p{Lu}|^(?:the|a|an|his|her|their|its|some|many) /u.test(writtenText(reading.article, asks)) ||
    times.test(wordAt(reading, asks.end - 1))
  )
    return undefined;
  if (isBlank(reading, asks) || isBlank(reading, of) || isHalf(reading, asks)) return undefined;
  const from = of.end + (wordAt(reading, of.end) === 'not' ? 2 : 1);
  if (wordAt(reading, from - 1) !== 'to' || !isBase(reading, from)) return undefined;
  return { asks, of, action: { first: from === of.end + 2 ? of.end : from, end: actionEnd(reading, from, unit.end) } };
}

/** `should stay and expressed anger`: what is asked ends before a second verb in the past. */
function actionEnd(reading: Reading, from: number, limit: number): number {
  const end = clauseEnd(reading, from, limit);
  for (let at = from + 1; at + 1 < end; at += 1)
    if (/^(?:and|but)$/u.test(wordAt(reading, at)) && isPast(reading, at + 1)) return at;
  return end;
}

const isPast = (reading: Reading, at: number): boolean =>
  reading.tags?.[at] === tag.verb && wordAt(reading, at).endsWith('ed');

/** `those of the army, navy and air force asked`: what follows a comma or `and` is the end of a list. */
function isHalf(reading: Reading, { first, end }: TokenSpan): boolean {
  if (/^(?:and|or)$/u.test(wordAt(reading, first - 1))) return true;
  if (!(gapAt(reading, first) & gap.comma)) return false;
  for (let at = first; at < end; at += 1) if (/^(?:and|or)$/u.test(wordAt(reading, at))) return true;
  return false;
}

const isBase = (reading: Reading, at: number): boolean =>
  reading.tags?.[at] === tag.verb || wordAt(reading, at) === 'not';

/** `it`, `what`, `you`: nobody whom the sentence names. */
function isBlank(reading: Reading, { first, end }: TokenSpan): boolean {
  return (
    end - first === 1 &&
    /^(?:it|this|that|they|them|what|who|which|there|you|i|one|he|she|him|her|we|us|me|people|\p{L})(?:['’].*)?$/u.test(
      wordAt(reading, first),
    )
  );
}

function rowOf(event: string, article: CorpusArticle, { asks, of, action }: Asked): RemedyRow {
  const first = (asks ?? of).first;
  return {
    outlet: article.outlet,
    event,
    article: article.id,
    voice: isQuoted(article, action.first) ? 'quoted' : 'outlet',
    holder: '',
    asks: asks ? writtenText(article, asks) : '',
    of: writtenText(article, of),
    action: writtenText(article, action),
    start: article.tokens.start[first] ?? 0,
    end: article.tokens.end[action.end - 1] ?? 0,
  };
}

/** `Lee on Friday a day later urged`: no times ask. */
const times = /^(?:hours?|days?|weeks?|months?|years?|minutes?|later|earlier|\p{L}+day)$/u;

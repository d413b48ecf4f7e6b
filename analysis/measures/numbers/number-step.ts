import { isQuoted } from '../../corpus/build-corpus.ts';
import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { type NumberPhrase, numberPhrases, type Piece, piecesOf } from '../../language/english/number-phrases.ts';
import { activityWords, fateWords } from '../../language/english/number-units.ts';
import { singularOf } from '../../language/english/singular.ts';
import { readerOf } from '../../language/languages.ts';
import { measuredKinds } from '../../lines/segment.ts';
import type { ArticleStep } from '../measure.ts';
import type { NumberRow } from './numbers-table.ts';

/** Reads the numbers of an article, in order of place, and of what they are numbers where a rule knows. English alone. */
export function numberStep(corpus: Corpus): ArticleStep<readonly NumberRow[]> {
  const english = readerOf(undefined, corpus.languages);
  return {
    name: 'numbers',
    evidence: () => corpus.event,
    of: (article) => (readerOf(article.language, corpus.languages) === english ? rowsOf(corpus, article) : []),
  };
}

function rowsOf({ event }: Corpus, article: CorpusArticle): NumberRow[] {
  const { start, end, segment, firstToken } = article.sentences;
  return Array.from(start.keys()).flatMap((sentence): NumberRow[] => {
    const kind = article.segments[segment[sentence] ?? 0]?.kind ?? 'furniture';
    if (!measuredKinds.has(kind)) return [];
    const from = start[sentence] ?? 0;
    const text = article.text.slice(from, end[sentence]);
    if (!hasNumber.test(text)) return [];
    const pieces = piecesOf(text);
    const phrases = numberPhrases(pieces);
    return phrases.flatMap((phrase): NumberRow[] => {
      const { low, high, value, qualifier, unit } = phrase;
      const [begins, ends] = [pieces[phrase.first]?.start ?? 0, pieces[phrase.end - 1]?.end ?? 0];
      const noun = unit ? '' : countedNoun(pieces, phrase);
      const fact = factOf(pieces, phrase, noun, phrases);
      // `one day`, `one word`: no count.
      if (fact === '' && value === 1 && (!unit || wordAt(pieces, phrase.number) === 'one')) return [];
      const token = tokenAt(article, from + begins, firstToken[sentence] ?? 0);
      const row: NumberRow = {
        fact,
        event,
        outlet: article.outlet,
        article: article.id,
        segment: kind,
        voice: isQuoted(article, token) ? 'quoted' : 'outlet',
        ...{ value, low: rounded(low), high: Number.isFinite(high) ? rounded(high) : null },
        unit: unit ? unit.unit : noun,
        qualifier,
        scope: fact === '' ? '' : scopeBehind(text, ends),
        verdict: 'alone',
        start: from + begins,
        end: from + ends,
      };
      return [row];
    });
  });
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

const hasNumber =
  /\d|[½¼¾⅓⅔]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|one)\b/iu;

function tokenAt({ tokens }: CorpusArticle, offset: number, from: number): number {
  let token = from;
  while (token + 1 < tokens.start.length && (tokens.end[token] ?? 0) <= offset) token += 1;
  return token;
}

const wordAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.text.toLowerCase() ?? '';

/** Words that count people, whoever they are. */
const anybody: ReadonlySet<string> = new Set(['person', 'other', 'victim', 'life', '']);

/** `12 people`, `40 police officers`: the noun that is counted, singular; empty where a verb or nothing follows. */
function countedNoun(pieces: readonly Piece[], { end }: NumberPhrase): string {
  let at = end;
  while (
    at < end + 3 &&
    /^\p{Ll}/u.test(pieces[at]?.text ?? '') &&
    singularOf(wordAt(pieces, at)) === wordAt(pieces, at)
  ) {
    if (fateWords.has(wordAt(pieces, at)) || closers.has(wordAt(pieces, at))) return '';
    at += 1;
  }
  const word = wordAt(pieces, at);
  const isNoun =
    at < end + 3 && /^\p{Ll}{2}/u.test(pieces[at]?.text ?? '') && !fateWords.has(word) && !closers.has(word);
  return isNoun ? singularOf(word) : '';
}

const closers: ReadonlySet<string> = new Set(
  'in at on of to by for from with and or but as is are was were be been have has had that who which when while after before this these those he she it they his her its than the a an'.split(
    ' ',
  ),
);

/** What a number measures, where the words around it tell: what befell people, or how long something went on. */
function factOf(pieces: readonly Piece[], phrase: NumberPhrase, noun: string, all: readonly NumberPhrase[]): string {
  if (phrase.qualifier === 'another' || phrase.qualifier === 'part') return '';
  if (!phrase.unit) return fateFact(pieces, phrase, noun, all);
  return phrase.unit.dimension === 'duration' ? durationFact(pieces, phrase) : '';
}

/** Words between a number and what befell those whom it counts. */
const fateReach = 5;

function fateFact(pieces: readonly Piece[], phrase: NumberPhrase, noun: string, all: readonly NumberPhrase[]): string {
  if (!Number.isInteger(phrase.value) || noun === 'time') return '';
  const counted = anybody.has(noun) ? 'person' : noun;
  const before = fateWords.get(wordAt(pieces, phrase.first - 1));
  if (before) return `${before} ${counted}`;
  const next = all.find(({ first }) => first >= phrase.end)?.first ?? Infinity;
  for (let at = phrase.end; at < Math.min(phrase.end + fateReach, next, pieces.length); at += 1) {
    const word = wordAt(pieces, at);
    if (/^[,;:—–]$/u.test(word) || /^(?:who|that|which|of|in|from|and|or)$/.test(word)) return '';
    const fate = fateWords.get(word);
    if (fate) return `${fate} ${counted}`;
  }
  return '';
}

/** `a five-hour meeting`, `met for five hours`, `five hours of talks`, `talks lasted five hours`. */
function durationFact(pieces: readonly Piece[], phrase: NumberPhrase): string {
  const behind = wordAt(pieces, phrase.end);
  const inside = activityWords.get(behind === 'of' ? wordAt(pieces, phrase.end + 1) : behind);
  if (inside && !/^(?:ago|later|earlier|old)$/.test(behind)) return `${inside} duration`;
  const lead = wordAt(pieces, phrase.first - 1);
  if (lead === 'in' && phrase.unit?.unit === 'year') return intervalFact(pieces, phrase.first - 1);
  if (lead !== 'for' && lead !== 'lasted' && lead !== 'lasting') return '';
  for (let at = phrase.first - 1; at >= 0; at -= 1) {
    const activity = activityWords.get(wordAt(pieces, at));
    if (activity) return `${activity} duration`;
    if (/^[;:—–]$/u.test(wordAt(pieces, at))) return '';
  }
  return '';
}

/** `the first visit in five years`: how long ago the one before was. */
function intervalFact(pieces: readonly Piece[], lead: number): string {
  const words = pieces.slice(0, lead).map((_, at) => wordAt(pieces, at));
  const activity = words.map((word) => activityWords.get(word)).findLast((found) => found !== undefined);
  return activity && words.some((word) => word === 'first' || word === 'highest') ? `${activity} interval` : '';
}

/** What a number takes in or leaves out, behind it in its sentence; else where those are whom it counts. */
function scopeBehind(text: string, end: number): string {
  const behind = text.slice(end);
  return (takesIn.exec(behind)?.[1] ?? place.exec(behind)?.[1] ?? '').replace(/\s+/gu, ' ').trim();
}

const takesIn =
  /^.{0,90}?\b((?:including|excluding|not including|not counting|followed by|plus|as well as)\b[^,;.—–]{0,60})/su;
const place = /^[^,;.—–]{0,90}?\b((?:in|inside|outside|at|near|across)\b[^,;.—–]{0,60})/su;

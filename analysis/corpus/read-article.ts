import { functionWords } from '../lexicons/function-words.ts';
import type { SourceArticle } from '../study/study.ts';
import type { Article, Segment, Sentences, Tokens } from './article.ts';
import { type NormalisedText, normalise, originalOffset } from './normalise.ts';
import { pageDates } from './published-date.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { scan } from './scan.ts';
import { segment } from './segments/segment.ts';

/** Of an English text's words, at least this share are function words (Stamatatos 2009 uses the same idea). */
const englishShare = 0.25;

/**
 * The text work of one article: segments, sentences, words and voices. It depends on the article alone, so it can be
 * done anywhere and kept by content. All offsets in the result point into `source.text`.
 */
export function readArticle(source: SourceArticle): Article {
  const normalised = normalise(source.text);
  const { text } = normalised;
  const segments = segment(text, bounds(source, normalised));
  const scanned = scan(text, segments);
  const quotes = findQuotes(text, segments, scanned);
  const dates = pageDates(text, segments);
  const language = languageOf(scanned.tokens, scanned.vocabulary);
  const back = (offset: number) => originalOffset(normalised, offset);
  const spanBack = <Span extends { start: number; end: number }>(span: Span): Span =>
    normalised.original ? { ...span, start: back(span.start), end: back(span.end) } : span;
  return {
    id: source.id,
    file: source.file,
    text: source.text,
    sha256: source.sha256,
    outlet: source.outlet,
    outletBasis: source.outletBasis,
    event: source.event,
    published: source.published || dates.published,
    language,
    flags: flagsOf(source, segments, dates.disagree, language),
    segments: segments.map(spanBack),
    sentences: columnsBack(scanned.sentences, normalised),
    tokens: columnsBack(scanned.tokens, normalised),
    quotes: quotes.map(spanBack),
    vocabulary: scanned.vocabulary,
  };
}

/** Front matter's offsets, in the normalised text. */
function bounds({ bodyStart, title }: SourceArticle, normalised: NormalisedText) {
  const forth = (offset: number) => normalised.original?.indexOf(offset) ?? offset;
  return {
    bodyStart: forth(bodyStart),
    ...(title && { title: { start: forth(title.start), end: forth(title.end) } }),
  };
}

function columnsBack<Columns extends Tokens | Sentences>(columns: Columns, { original }: NormalisedText): Columns {
  if (!original) return columns;
  const back = (offsets: Uint32Array) => offsets.map((offset) => original[offset] ?? offset);
  return { ...columns, start: back(columns.start), end: back(columns.end) };
}

function languageOf({ term }: Tokens, vocabulary: readonly string[]): string {
  const isFunctionWord = vocabulary.map((word) => functionWords.has(word));
  const known = term.reduce((sum, id) => sum + (isFunctionWord[id] === true ? 1 : 0), 0);
  return term.length > 0 && known >= englishShare * term.length ? 'en' : '';
}

function flagsOf(source: SourceArticle, segments: readonly Segment[], datesDisagree: boolean, language: string) {
  const flags: string[] = [...source.flags];
  if (!segments.some(({ kind }) => kind === 'headline')) flags.push('no-headline');
  if (datesDisagree) flags.push('two-dates');
  if (language !== 'en') flags.push('not-english');
  return flags.sort();
}

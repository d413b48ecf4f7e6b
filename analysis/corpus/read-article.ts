import type { Language } from '../language/language.ts';
import { type Languages, languages, readerOf } from '../language/languages.ts';
import type { SourceArticle } from '../study/study.ts';
import type { Article, Sentences, Tokens } from './article.ts';
import { offerLine } from '../lines/page-furniture.ts';
import type { Segment } from '../lines/segment.ts';
import { sampleOf } from './duplicates/candidate-pairs.ts';
import { shingleHashes } from './duplicates/shingles.ts';
import { type NormalisedText, normalise, normalisedOffset, originalOffset } from './normalise.ts';
import { type PageDates, pageDates } from './published-date.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { scan } from './scan.ts';
import { markdownText } from '../lines/markdown-text.ts';
import { unwrapped } from '../lines/wrapped-lines.ts';
import { withoutOtherLanguages } from './segments/other-language.ts';
import { repeatableLines } from './segments/repeatable-lines.ts';
import { segment } from './segments/segment.ts';

/** Of a text's words, at least this share are function words of its language (Stamatatos 2009 uses the same idea). */
const leastFunctionShare = 0.25;

/** What is made of an article's text alone. */
export type TextWork = Pick<
  Article,
  'segments' | 'sentences' | 'tokens' | 'quotes' | 'vocabulary' | 'language' | 'sample' | 'repeatable'
> & {
  dates: PageDates;
};

/** What the text work of an article depends on. */
export type TextSource = Pick<
  SourceArticle,
  'text' | 'bodyStart' | 'title' | 'spans' | 'isMarkdown' | 'language' | 'cues' | 'noQuotations'
>;

/**
 * The text work of one article: segments, sentences, words and voices. It depends on the text, on what the source
 * says of its spans and on the study's cue verbs, on no other article and nothing else of the study, so it can be done anywhere and kept by content. All offsets in
 * the result point into `source.text`.
 */
export function textWork(source: TextSource): TextWork {
  return readAs(source, readerOf(source.language));
}

/** The text work of an article by the reader of a language. */
export function readAs(source: TextSource, language: Language): TextWork {
  const normalised = normalise(plainWords(source));
  const { text } = normalised;
  const cut = segment(text, bounds(source, normalised));
  const scanned = scan(text, cut, language);
  const segments = withoutOtherLanguages(cut, scanned, language);
  const quotes = findQuotes(text, segments, scanned, language, source);
  const spanBack = <Span extends { start: number; end: number }>(span: Span): Span =>
    normalised.original
      ? { ...span, start: originalOffset(normalised, span.start), end: originalOffset(normalised, span.end) }
      : span;
  const work = {
    segments: segments.map(spanBack),
    sentences: columnsBack(scanned.sentences, normalised),
    tokens: columnsBack(scanned.tokens, normalised),
    quotes: quotes.map(spanBack),
    vocabulary: scanned.vocabulary,
  };
  return {
    ...work,
    sample: sampleOf(shingleHashes(work)),
    repeatable: repeatableLines({ ...work, text: source.text }),
    language: shownLanguage(scanned.tokens, scanned.vocabulary, language),
    dates: pageDates(text, segments),
  };
}

/** A text whose line ends inside paragraphs are blanks, and whose marks are gone; as long as it was. */
function plainWords({ text, bodyStart, spans, isMarkdown }: TextSource): string {
  // What a page says of its own lines is never wrapped by hand.
  const joined = spans ? text : unwrapped(text, bodyStart);
  return isMarkdown ? markdownText(joined, bodyStart) : joined;
}

/** An article, ready for a corpus. */
export const readArticle = (source: SourceArticle): Article => articleOf(source, textWork(source));

/** An article of text work that is there already, with what the study or the source says of it. */
export function articleOf(source: SourceArticle, work: TextWork, known: Languages = languages): Article {
  const { dates, ...made } = work;
  const language = source.language ?? made.language;
  return {
    ...made,
    language,
    id: source.id,
    file: source.file,
    copy: source.copy,
    text: source.text,
    sha256: source.sha256,
    outlet: source.outlet,
    outletBasis: source.outletBasis,
    event: source.event,
    published: source.published || dates.published,
    flags: flagsOf(source, made.segments, dates.disagree, language, known),
  };
}

/** Front matter's offsets, in the normalised text. */
function bounds({ bodyStart, title, spans }: TextSource, normalised: NormalisedText) {
  const forth = (offset: number) => normalisedOffset(normalised, offset);
  const spanForth = <Span extends { start: number; end: number }>(span: Span): Span => ({
    ...span,
    start: forth(span.start),
    end: forth(span.end),
  });
  return {
    bodyStart: forth(bodyStart),
    ...(title && { title: spanForth(title) }),
    ...(spans && { spans: spans.map(spanForth) }),
  };
}

function columnsBack<Columns extends Tokens | Sentences>(columns: Columns, { original }: NormalisedText): Columns {
  if (!original) return columns;
  const back = (offsets: Uint32Array) => offsets.map((offset) => original[offset] ?? offset);
  return { ...columns, start: back(columns.start), end: back(columns.end) };
}

function shownLanguage({ term }: Tokens, vocabulary: readonly string[], { code, functionWords }: Language): string {
  const isFunctionWord = vocabulary.map((word) => functionWords.has(word));
  const known = term.reduce((sum, id) => sum + (isFunctionWord[id] === true ? 1 : 0), 0);
  return term.length > 0 && known >= leastFunctionShare * term.length ? code : '';
}

function flagsOf(
  source: SourceArticle,
  segments: readonly Segment[],
  datesDisagree: boolean,
  language: string,
  known: Languages,
) {
  const flags: string[] = [...source.flags];
  if (!segments.some(({ kind }) => kind === 'headline')) flags.push('no-headline');
  if (datesDisagree) flags.push('two-dates');
  const isOffered = segments.some(
    ({ kind, start, end }) => kind === 'furniture' && offerLine.test(source.text.slice(start, end).trim()),
  );
  if (isOffered && !flags.includes('truncated')) flags.push('truncated');
  // Nobody reads it here. Where nothing shows a language (a few words, a table), nothing is said of it.
  if (language !== '' && !known.has(language)) flags.push('not-english');
  return flags.sort();
}

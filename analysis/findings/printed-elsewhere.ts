import type { CorpusArticle } from '../corpus/corpus.ts';
import { lowerBound } from '../corpus/lower-bound.ts';
import { functionWords } from '../language/english/function-words.ts';
import type { UtteranceRow } from '../measures/quotations/utterances-table.ts';

/** So many words one behind the other in both are no accident. */
const shortestRun = 4;

/** Articles by id. */
type Articles = ReadonlyMap<string, CorpusArticle>;

/** Words of a passage that an article holds anywhere, and how many it does not hold. */
export interface Printed {
  /** Number of the passage's words that stand in the article in runs of four. */
  words: number;
  /** Number of its words of content that do not. */
  missing: number;
  /** Whether four words one behind the other of a text stand in the article. */
  holdsAnyOf: (text: string) => boolean;
}

/**
 * What an article prints of a passage of another article, wherever it stands: an outlet may print the two halves of a
 * sentence in two pairs of marks, or all of it in an embedded post. Undefined where the passage is too short to be found.
 */
function printedIn(article: CorpusArticle, passage: CorpusArticle, start: number, end: number): Printed | undefined {
  const spoken = spokenTokens(passage, start, end);
  const terms = Uint32Array.from(spoken, (token) => passage.terms[token] ?? 0);
  if (terms.length < shortestRun) return undefined;
  const isPrinted = new Uint8Array(terms.length);
  const isTelling = spoken.map((token) => passage.names[token] !== 1 && !functionWords.has(wordAt(passage, token)));
  for (let at = 0; at + shortestRun <= terms.length; at += 1)
    // The name of an office and its holder stands in many sentences.
    if (isTelling.slice(at, at + shortestRun).includes(true) && holds(article.terms, terms, at))
      isPrinted.fill(1, at, at + shortestRun);
  const missing = spoken.filter(
    (token, place) => isPrinted[place] !== 1 && !functionWords.has(wordAt(passage, token)),
  ).length;
  return {
    words: isPrinted.reduce((sum, one) => sum + one, 0),
    missing,
    holdsAnyOf: (text) => {
      const own = wordsOf(article.text).join(' ');
      const words = wordsOf(text);
      return words.some((_, at) => {
        const run = words.slice(at, at + shortestRun);
        return run.length === shortestRun && ` ${own} `.includes(` ${run.join(' ')} `);
      });
    },
  };
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}']+/gu) ?? [];

/** The tokens of a passage that stand inside marks; all where it has none. */
function spokenTokens({ tokens, quotes }: CorpusArticle, start: number, end: number): number[] {
  const placeOf = (offset: number) => lowerBound(tokens.start, offset, (from) => from);
  const inside = quotes
    .filter((quote) => quote.role !== 'title' && quote.start < end && quote.end > start)
    .flatMap((quote) => range(placeOf(Math.max(quote.start, start)), placeOf(Math.min(quote.end, end))));
  return inside.length > 0 ? [...new Set(inside)] : range(placeOf(start), placeOf(end));
}

const range = (first: number, end: number) => Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);

const wordAt = ({ text, tokens }: CorpusArticle, token: number) =>
  text.slice(tokens.start[token], tokens.end[token]).toLowerCase().replaceAll('’', "'");

function holds(article: Uint32Array, terms: Uint32Array, at: number): boolean {
  const wanted = terms.subarray(at, at + shortestRun);
  const [first = -1] = wanted;
  for (let place = article.indexOf(first); place >= 0; place = article.indexOf(first, place + 1))
    if (wanted.every((term, offset) => article[place + offset] === term)) return true;
  return false;
}

/**
 * A version with what its article prints of the fullest one beyond the version’s own marks: `verbatim` where no word of
 * content is missing, else with all words that stand there.
 */
export function printedOf(fullest: UtteranceRow, version: UtteranceRow, articles: Articles): UtteranceRow {
  if (version.verdict === 'verbatim' || version.verdict === 'retranslated') return version;
  const printed = printedOfFullest(fullest, version, articles);
  if (!printed) return version;
  if (printed.missing === 0) return { ...version, verdict: 'verbatim', words: fullest.of_words };
  const isPiece = version.verdict === 'truncated' || version.verdict === 'spliced';
  return isPiece && printed.words > version.words ? { ...version, words: printed.words } : version;
}

/** What the article of a version prints of the fullest one; undefined where one of the two is not at hand. */
export function printedOfFullest(
  fullest: UtteranceRow,
  version: UtteranceRow,
  articles: Articles,
): Printed | undefined {
  const [passage, article] = [articles.get(fullest.article), articles.get(version.article)];
  if (!passage || !article || fullest.start === null || fullest.end === null) return undefined;
  return printedIn(article, passage, fullest.start, fullest.end);
}

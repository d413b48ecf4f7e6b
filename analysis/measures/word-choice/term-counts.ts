import { type Corpus, type CorpusArticle, isQuoted } from '../../corpus/corpus.ts';
import { tokenFlag } from '../../corpus/article.ts';
import { functionWords } from '../../lexicons/function-words.ts';

/** A one- or two-word term of a corpus, with its counts by outlet. */
export interface TermCount {
  term: string;
  ngram: 1 | 2;
  /** Uses in each outlet's own words, by index in `Corpus.outlets`. */
  own: Uint32Array;
  /** Uses inside quotation marks that hold speech. */
  quoted: Uint32Array;
  /** Articles of each outlet whose own words use it, whose quotations do, and that do either. */
  articlesOwn: Uint32Array;
  articlesQuoted: Uint32Array;
  articlesAll: Uint32Array;
  flags: TermFlag[];
}

/** What makes a term a poor witness of word choice. */
export type TermFlag = 'name' | 'function-word' | 'number' | 'damaged-only' | 'one-article';

/** All terms that are kept, and the number of one- and two-word terms in all, by outlet. */
export interface TermCounts {
  terms: TermCount[];
  totals: { 1: VoiceTotals; 2: VoiceTotals };
}

/** Running words (or pairs) by outlet. */
export interface VoiceTotals {
  own: Uint32Array;
  quoted: Uint32Array;
}

/** Corpora of at least this many words drop terms that occur fewer than five times. */
const largeCorpus = 20_000;

/**
 * Counts the words and two-word phrases of a corpus by outlet and voice. A phrase never crosses a sentence end,
 * punctuation or a quotation mark. Kept are terms that occur twice in all, five times from 20,000 words on.
 */
export function countTerms(corpus: Corpus): TermCounts {
  const made = known.get(corpus) ?? count(corpus);
  known.set(corpus, made);
  return made;
}

/** The leading terms and the long table share the counts. */
const known = new WeakMap<Corpus, TermCounts>();

function count(corpus: Corpus): TermCounts {
  const size = corpus.vocabulary.length;
  const isKept = frequentTerms(corpus);
  const kept = new Map<number, Tally>();
  const outletOf = new Map(corpus.outlets.map(({ id }, index) => [id, index]));
  const outlets = corpus.outlets.length;
  const totals = { 1: emptyTotals(outlets), 2: emptyTotals(outlets) };
  for (const article of corpus.articles) {
    const outlet = outletOf.get(article.outlet) ?? 0;
    const isDamaged = article.flags.includes('damaged');
    const seen = new Map<Tally, number>();
    eachTerm(article, size, (key, token) => {
      const quoted = isQuoted(article, token);
      const total = totals[key < size ? 1 : 2];
      add(quoted ? total.quoted : total.own, outlet);
      if (!isKept(key)) return;
      let tally = kept.get(key);
      if (!tally) kept.set(key, (tally = emptyTally(key, size, corpus.vocabulary, outlets)));
      const { term } = tally;
      add(quoted ? term.quoted : term.own, outlet);
      if (article.names[token] === 1 || (key >= size && article.names[token - 1] === 1)) tally.asName += 1;
      if (!isDamaged) tally.isUndamaged = true;
      const before = seen.get(tally) ?? 0;
      const now = before | (quoted ? 2 : 1);
      if (now === before) return;
      seen.set(tally, now);
      add(quoted ? term.articlesQuoted : term.articlesOwn, outlet);
      if (before === 0) add(term.articlesAll, outlet);
    });
  }
  return { terms: Array.from(kept.values(), finished), totals };
}

/** A term while it is counted, with what its flags will be told by. */
interface Tally {
  term: TermCount;
  /** Uses that hold a name. */
  asName: number;
  /** Whether an article that is not damaged uses it. */
  isUndamaged: boolean;
}

/** Tells the terms that occur often enough to be kept. */
function frequentTerms(corpus: Corpus): (key: number) => boolean {
  const frequency = new Map<number, number>();
  const size = corpus.vocabulary.length;
  let words = 0;
  for (const article of corpus.articles) {
    eachTerm(article, size, (key) => {
      frequency.set(key, (frequency.get(key) ?? 0) + 1);
      if (key < size) words += 1;
    });
  }
  const least = words >= largeCorpus ? 5 : 2;
  return (key) => (frequency.get(key) ?? 0) >= least;
}

/** Calls back for each measured word, keyed by its term, and each pair of neighbours, keyed beyond `size`. */
function eachTerm(article: CorpusArticle, size: number, visit: (key: number, token: number) => void): void {
  const { terms, measured } = article;
  for (let token = 0; token < terms.length; token += 1) {
    if (measured[token] !== 1) continue;
    const term = terms[token] ?? 0;
    visit(term, token);
    if (isPair(article, token)) visit(size + (terms[token - 1] ?? 0) * size + term, token);
  }
}

/** Whether a token makes a phrase with the one before it: same sentence, same voice, nothing between them. */
export const isPair = (article: CorpusArticle, token: number): boolean =>
  token > 0 &&
  article.tokens.sentence[token] === article.tokens.sentence[token - 1] &&
  !((article.tokens.flags[token] ?? 0) & tokenFlag.afterPunctuation) &&
  isQuoted(article, token) === isQuoted(article, token - 1);

const emptyTotals = (count: number): VoiceTotals => ({ own: new Uint32Array(count), quoted: new Uint32Array(count) });

const add = (column: Uint32Array, index: number) => {
  column[index] = (column[index] ?? 0) + 1;
};

/** The one or two words behind a key. */
function wordsOf(key: number, size: number, vocabulary: readonly string[]): string[] {
  if (key < size) return [vocabulary[key] ?? ''];
  const pair = key - size;
  return [vocabulary[Math.floor(pair / size)] ?? '', vocabulary[pair % size] ?? ''];
}

function emptyTally(key: number, size: number, vocabulary: readonly string[], outlets: number): Tally {
  const words = wordsOf(key, size, vocabulary);
  const flags: TermFlag[] = [];
  if (words.some((word) => functionWords.has(word))) flags.push('function-word');
  if (words.some((word) => /^\P{L}*\p{N}/u.test(word) || !/\p{L}{2}/u.test(word))) flags.push('number');
  const column = () => new Uint32Array(outlets);
  const term: TermCount = {
    term: words.join(' '),
    ngram: key < size ? 1 : 2,
    own: column(),
    quoted: column(),
    articlesOwn: column(),
    articlesQuoted: column(),
    articlesAll: column(),
    flags,
  };
  return { term, asName: 0, isUndamaged: false };
}

/** Sets the flags that all uses together decide: a term is a name where at least half of its uses hold one. */
function finished({ term, asName, isUndamaged }: Tally): TermCount {
  if (asName > 0 && asName * 2 >= sum(term.own) + sum(term.quoted)) term.flags.push('name');
  if (!isUndamaged) term.flags.push('damaged-only');
  if (sum(term.articlesAll) === 1) term.flags.push('one-article');
  return term;
}

const sum = (column: Uint32Array) => column.reduce((total, value) => total + value, 0);

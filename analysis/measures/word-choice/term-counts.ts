import { isQuoted } from '../../corpus/build-corpus.ts';
import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { tokenFlag } from '../../corpus/article.ts';
import { functionWords } from '../../language/english/function-words.ts';
import type { Voice } from '../voice.ts';

/** A one- or two-word term of a corpus. */
export interface CountedTerm {
  term: string;
  ngram: 1 | 2;
  flags: TermFlag[];
}

/** What makes a term a poor witness of word choice. */
export type TermFlag = 'name' | 'function-word' | 'number' | 'damaged-only' | 'one-article';

/** A number by voice and outlet, by index in `Corpus.outlets`. */
export type ByVoice = Readonly<Record<Voice, Uint32Array>>;

/**
 * All terms that are kept, with their counts as columns: of the term at index `t` in the outlet at index `o` of
 * `Corpus.outlets` at `t × outlets + o`.
 */
export interface TermCounts {
  terms: CountedTerm[];
  outlets: number;
  uses: ByVoice;
  /** Articles whose own words use it, whose quotations do, and that do either. */
  articles: ByVoice;
  /** Running words and pairs of each outlet, whether kept or not. */
  totals: Readonly<Record<1 | 2, ByVoice>>;
}

/** Corpora of at least this many words drop terms that occur fewer than five times. */
const largeCorpus = 20_000;

/**
 * Counts the words and two-word phrases of a corpus by outlet and voice. A phrase never crosses a sentence end,
 * punctuation or a quotation mark. Kept are terms that occur twice in all, five times from 20,000 words on.
 */
export function countTerms(corpus: Corpus): TermCounts {
  const size = corpus.vocabulary.length;
  const outlets = corpus.outlets.length;
  const outletOf = new Map(corpus.outlets.map(({ id }, index) => [id, index]));
  const frequent = frequentKeys(corpus);
  const singles = new Int32Array(size).fill(rare);
  const pairs = new Map<number, number>();
  for (const key of frequent)
    if (key < size) singles[key] = unseen;
    else pairs.set(key, unseen);
  const keys: number[] = [];
  const columns = (rows: number) => ({
    outlet: new Uint32Array(rows * outlets),
    quoted: new Uint32Array(rows * outlets),
  });
  const uses = columns(frequent.length);
  const articles = { ...columns(frequent.length), all: new Uint32Array(frequent.length * outlets) };
  const totals = { 1: columns(1), 2: columns(1) };
  /** By term: uses that hold a name, and whether an article that is not damaged uses it. */
  const asName = new Uint32Array(frequent.length);
  const isUndamaged = new Uint8Array(frequent.length);
  /** By term: the number, from 1, of the last article that had it. */
  const last = { outlet: new Uint32Array(frequent.length), quoted: new Uint32Array(frequent.length) };
  corpus.articles.forEach((article, index) => {
    const outlet = outletOf.get(article.outlet) ?? 0;
    const isDamaged = article.flags.includes('damaged');
    const now = index + 1;
    eachTerm(article, size, (key, token) => {
      const voice = isQuoted(article, token) ? 'quoted' : 'outlet';
      add(totals[key < size ? 1 : 2][voice], outlet);
      // A phrase is no more frequent than its words.
      if (singles[article.terms[token] ?? 0] === rare) return;
      const place = placeOf(key);
      if (place === rare) return;
      const cell = place * outlets + outlet;
      add(uses[voice], cell);
      if (article.names[token] === 1 || (key >= size && article.names[token - 1] === 1)) add(asName, place);
      if (!isDamaged) isUndamaged[place] = 1;
      if (last[voice][place] === now) return;
      if (last.outlet[place] !== now && last.quoted[place] !== now) add(articles.all, cell);
      last[voice][place] = now;
      add(articles[voice], cell);
    });
  });
  const withAll = ({ outlet, quoted }: ReturnType<typeof columns>): ByVoice => {
    return { outlet, quoted, all: outlet.map((value, cell) => value + (quoted[cell] ?? 0)) };
  };
  const counted = { outlets, uses: withAll(uses), articles, totals: { 1: withAll(totals[1]), 2: withAll(totals[2]) } };
  const terms = keys.map((key, place): CountedTerm => {
    const words = wordsOf(key, size, corpus.vocabulary);
    const flags = wordFlags(words);
    // A term is a name where at least half of its uses hold one.
    const names = asName[place] ?? 0;
    if (names > 0 && names * 2 >= overOutlets(counted.uses.all, place, outlets)) flags.push('name');
    if (isUndamaged[place] !== 1) flags.push('damaged-only');
    if (overOutlets(articles.all, place, outlets) === 1) flags.push('one-article');
    return { term: words.join(' '), ngram: key < size ? 1 : 2, flags };
  });
  return { terms, ...counted };

  /** Terms stand in the order in which they come. */
  function placeOf(key: number): number {
    const known = (key < size ? singles[key] : pairs.get(key)) ?? rare;
    if (known !== unseen) return known;
    const place = keys.push(key) - 1;
    if (key < size) singles[key] = place;
    else pairs.set(key, place);
    return place;
  }
}

/** Stand for the place of a term that has not come yet, and of one that does not come often enough. */
const unseen = -1;
const rare = -2;

/** The sum of a column over outlets, of the term at a place. */
export function overOutlets(column: Uint32Array, place: number, outlets: number): number {
  let sum = 0;
  for (let cell = place * outlets; cell < (place + 1) * outlets; cell += 1) sum += column[cell] ?? 0;
  return sum;
}

/** The keys of the terms that occur often enough to be kept. */
function frequentKeys(corpus: Corpus): number[] {
  const size = corpus.vocabulary.length;
  const single = new Uint32Array(size);
  const pairs = new Float64Array(corpus.articles.reduce((sum, { terms }) => sum + terms.length, 0));
  let used = 0;
  let words = 0;
  for (const article of corpus.articles) {
    eachTerm(article, size, (key) => {
      if (key < size) {
        add(single, key);
        words += 1;
      } else pairs[used++] = key;
    });
  }
  const least = words >= largeCorpus ? 5 : 2;
  // Sorting numbers is several times faster than counting a million of them in a map.
  const sorted = pairs.subarray(0, used).sort();
  const isFirst = (key: number, place: number) => sorted[place + least - 1] === key && sorted[place - 1] !== key;
  const frequent = Array.from(single.keys()).filter((term) => (single[term] ?? 0) >= least);
  for (const key of sorted.filter(isFirst)) frequent.push(key);
  return frequent;
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

const add = (column: Uint32Array, index: number) => {
  column[index] = (column[index] ?? 0) + 1;
};

/** The one or two words behind a key. */
function wordsOf(key: number, size: number, vocabulary: readonly string[]): string[] {
  if (key < size) return [vocabulary[key] ?? ''];
  const pair = key - size;
  return [vocabulary[Math.floor(pair / size)] ?? '', vocabulary[pair % size] ?? ''];
}

function wordFlags(words: readonly string[]): TermFlag[] {
  const flags: TermFlag[] = [];
  if (words.some((word) => functionWords.has(word))) flags.push('function-word');
  if (words.some((word) => /^\P{L}*\p{N}/u.test(word) || !/\p{L}{2}/u.test(word))) flags.push('number');
  return flags;
}

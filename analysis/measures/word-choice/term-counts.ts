import { isQuoted } from '../../corpus/build-corpus.ts';
import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { functionWords } from '../../language/english/function-words.ts';
import type { Voice } from '../voice.ts';
import { eachTerm, wordsOf } from './each-term.ts';
import { frequentKeys } from './frequent-keys.ts';

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

/**
 * Counts the words and two-word phrases of a corpus by outlet and voice. A phrase never crosses a sentence end,
 * punctuation or a quotation mark. Kept are terms that occur twice in all, five times from 20,000 words on.
 */
export function countTerms(corpus: Corpus): TermCounts {
  const tally = new TermTally(corpus);
  corpus.articles.forEach((article, index) => {
    tally.add(article, index + 1);
  });
  return tally.finish();
}

/** A column of numbers for each voice, of so many rows. */
const columnsOf = (rows: number) => ({ outlet: new Uint32Array(rows), quoted: new Uint32Array(rows) });

/** Counts that grow article by article. */
class TermTally {
  readonly #corpus: Corpus;
  readonly #size: number;
  readonly #outlets: number;
  readonly #outletOf: ReadonlyMap<string, number>;
  /** Places of terms, in the order in which they come: of words by their number, of pairs by their key. */
  readonly #singles: Int32Array;
  readonly #pairs = new Map<number, number>();
  readonly #keys: number[] = [];
  readonly #uses: ReturnType<typeof columnsOf>;
  readonly #articles: ReturnType<typeof columnsOf> & { all: Uint32Array };
  readonly #totals: Record<1 | 2, ReturnType<typeof columnsOf>>;
  /** By term: uses that hold a name, and whether an article that is not damaged uses it. */
  readonly #asName: Uint32Array;
  readonly #isUndamaged: Uint8Array;
  /** By term: the number of the last article that had it. */
  readonly #last: ReturnType<typeof columnsOf>;

  constructor(corpus: Corpus) {
    const frequent = frequentKeys(corpus);
    const outlets = corpus.outlets.length;
    this.#corpus = corpus;
    this.#size = corpus.vocabulary.length;
    this.#outlets = outlets;
    this.#outletOf = new Map(corpus.outlets.map(({ id }, index) => [id, index]));
    this.#singles = new Int32Array(this.#size).fill(rare);
    for (const key of frequent)
      if (key < this.#size) this.#singles[key] = unseen;
      else this.#pairs.set(key, unseen);
    const cells = frequent.length * outlets;
    this.#uses = columnsOf(cells);
    this.#articles = { ...columnsOf(cells), all: new Uint32Array(cells) };
    this.#totals = { 1: columnsOf(outlets), 2: columnsOf(outlets) };
    this.#asName = new Uint32Array(frequent.length);
    this.#isUndamaged = new Uint8Array(frequent.length);
    this.#last = columnsOf(frequent.length);
  }

  /** @param now number of the article, from 1 */
  add(article: CorpusArticle, now: number): void {
    const outlet = this.#outletOf.get(article.outlet) ?? 0;
    const size = this.#size;
    const isDamaged = article.flags.includes('damaged');
    eachTerm(article, size, (key, token) => {
      const voice = isQuoted(article, token) ? 'quoted' : 'outlet';
      add(this.#totals[key < size ? 1 : 2][voice], outlet);
      // A phrase is no more frequent than its words.
      if (this.#singles[article.terms[token] ?? 0] === rare) return;
      const place = this.#placeOf(key);
      if (place === rare) return;
      const cell = place * this.#outlets + outlet;
      add(this.#uses[voice], cell);
      if (article.names[token] === 1 || (key >= size && article.names[token - 1] === 1)) add(this.#asName, place);
      if (!isDamaged) this.#isUndamaged[place] = 1;
      this.#addArticle(place, cell, voice, now);
    });
  }

  /** Counts the article once for a term. */
  #addArticle(place: number, cell: number, voice: 'outlet' | 'quoted', now: number): void {
    const last = this.#last;
    if (last[voice][place] === now) return;
    if (last.outlet[place] !== now && last.quoted[place] !== now) add(this.#articles.all, cell);
    last[voice][place] = now;
    add(this.#articles[voice], cell);
  }

  #placeOf(key: number): number {
    const known = (key < this.#size ? this.#singles[key] : this.#pairs.get(key)) ?? rare;
    if (known !== unseen) return known;
    const place = this.#keys.push(key) - 1;
    if (key < this.#size) this.#singles[key] = place;
    else this.#pairs.set(key, place);
    return place;
  }

  finish(): TermCounts {
    const uses = withAll(this.#uses);
    const totals = { 1: withAll(this.#totals[1]), 2: withAll(this.#totals[2]) };
    const terms = this.#keys.map((key, place) => this.#term(key, place, uses.all));
    return { terms, outlets: this.#outlets, uses, articles: this.#articles, totals };
  }

  #term(key: number, place: number, uses: Uint32Array): CountedTerm {
    const words = wordsOf(key, this.#size, this.#corpus.vocabulary);
    const flags = wordFlags(words);
    // A term is a name where at least half of its uses hold one.
    const names = this.#asName[place] ?? 0;
    if (names > 0 && names * 2 >= overOutlets(uses, place, this.#outlets)) flags.push('name');
    if (this.#isUndamaged[place] !== 1) flags.push('damaged-only');
    if (overOutlets(this.#articles.all, place, this.#outlets) === 1) flags.push('one-article');
    return { term: words.join(' '), ngram: key < this.#size ? 1 : 2, flags };
  }
}

/** Both voices, and what they are together. */
const withAll = ({ outlet, quoted }: ReturnType<typeof columnsOf>): ByVoice => ({
  outlet,
  quoted,
  all: outlet.map((value, cell) => value + (quoted[cell] ?? 0)),
});

/** Stand for the place of a term that has not come yet, and of one that does not come often enough. */
const unseen = -1;
const rare = -2;

/** The sum of a column over outlets, of the term at a place. */
export function overOutlets(column: Uint32Array, place: number, outlets: number): number {
  let sum = 0;
  for (let cell = place * outlets; cell < (place + 1) * outlets; cell += 1) sum += column[cell] ?? 0;
  return sum;
}

const add = (column: Uint32Array, index: number) => {
  column[index] = (column[index] ?? 0) + 1;
};

function wordFlags(words: readonly string[]): TermFlag[] {
  const flags: TermFlag[] = [];
  if (words.some((word) => functionWords.has(word))) flags.push('function-word');
  if (words.some((word) => /^\P{L}*\p{N}/u.test(word) || !/\p{L}{2}/u.test(word))) flags.push('number');
  return flags;
}

import { isQuoted } from '../../corpus/build-corpus.ts';
import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { functionWords } from '../../language/english/function-words.ts';
import { eachTerm, wordsOf } from './each-term.ts';
import { frequentKeys } from './frequent-keys.ts';
import type { ByVoice, CountedTerm, OutletTerms, TermCounts, TermFlag } from './counted-terms.ts';

/** A column of numbers for each voice, of so many rows. */
const columnsOf = (rows: number) => ({ outlet: new Uint32Array(rows), quoted: new Uint32Array(rows) });

/** Columns of uses and of articles. */
const countsOf = (rows: number) => ({
  uses: columnsOf(rows),
  articles: { ...columnsOf(rows), all: new Uint32Array(rows) },
});

/** Counts that grow outlet by outlet. */
export class TermTally {
  readonly #corpus: Corpus;
  readonly #size: number;
  readonly #keys: readonly number[];
  /** Places of the terms that are kept: of words by their number, of pairs by their key. */
  readonly #singles: Int32Array;
  readonly #pairs = new Map<number, number>();
  /** Of the outlet that is counted now; all nought before and after. */
  readonly #own: ReturnType<typeof countsOf>;
  readonly #all: ReturnType<typeof countsOf>;
  readonly #totals: Record<1 | 2, ReturnType<typeof columnsOf>>;
  /** By term: uses that hold a name, and whether an article that is not damaged uses it. */
  readonly #asName: Uint32Array;
  readonly #isUndamaged: Uint8Array;
  /** By term: the number of the last article that had it. */
  readonly #last: ReturnType<typeof columnsOf>;
  #articles = 0;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#size = corpus.vocabulary.length;
    this.#keys = frequentKeys(corpus);
    const kept = this.#keys.length;
    this.#singles = new Int32Array(this.#size).fill(rare);
    for (const [place, key] of this.#keys.entries())
      if (key < this.#size) this.#singles[key] = place;
      else this.#pairs.set(key, place);
    this.#own = countsOf(kept);
    this.#all = countsOf(kept);
    this.#totals = { 1: columnsOf(corpus.outlets.length), 2: columnsOf(corpus.outlets.length) };
    this.#asName = new Uint32Array(kept);
    this.#isUndamaged = new Uint8Array(kept);
    this.#last = columnsOf(kept);
  }

  /** Counts the articles of one outlet. */
  count(articles: readonly CorpusArticle[], outlet: number): OutletTerms {
    const used: number[] = [];
    for (const article of articles) this.#add(article, outlet, used);
    return this.#taken(Uint32Array.from(used).sort());
  }

  /** @param used takes the places of terms that are new to the outlet */
  #add(article: CorpusArticle, outlet: number, used: number[]): void {
    const size = this.#size;
    const now = (this.#articles += 1);
    const { uses } = this.#own;
    const isDamaged = article.flags.includes('damaged');
    eachTerm(article, size, (key, token) => {
      const voice = isQuoted(article, token) ? 'quoted' : 'outlet';
      add(this.#totals[key < size ? 1 : 2][voice], outlet);
      // A phrase is no more frequent than its words.
      if (this.#singles[article.terms[token] ?? 0] === rare) return;
      const place = (key < size ? this.#singles[key] : this.#pairs.get(key)) ?? rare;
      if (place === rare) return;
      if (uses.outlet[place] === 0 && uses.quoted[place] === 0) used.push(place);
      add(uses[voice], place);
      if (article.names[token] === 1 || (key >= size && article.names[token - 1] === 1)) add(this.#asName, place);
      if (!isDamaged) this.#isUndamaged[place] = 1;
      this.#addArticle(place, voice, now);
    });
  }

  /** Counts the article once for a term. */
  #addArticle(place: number, voice: 'outlet' | 'quoted', now: number): void {
    const last = this.#last;
    const { articles } = this.#own;
    if (last[voice][place] === now) return;
    if (last.outlet[place] !== now && last.quoted[place] !== now) add(articles.all, place);
    last[voice][place] = now;
    add(articles[voice], place);
  }

  /** The counts of the outlet, which are added to those of all and set to nought. */
  #taken(places: Uint32Array): OutletTerms {
    const take = (own: Uint32Array, all: Uint32Array) =>
      places.map((place) => {
        const count = own[place] ?? 0;
        all[place] = (all[place] ?? 0) + count;
        own[place] = 0;
        return count;
      });
    const [own, all] = [this.#own, this.#all];
    const uses = { outlet: take(own.uses.outlet, all.uses.outlet), quoted: take(own.uses.quoted, all.uses.quoted) };
    const articles = {
      outlet: take(own.articles.outlet, all.articles.outlet),
      quoted: take(own.articles.quoted, all.articles.quoted),
      all: take(own.articles.all, all.articles.all),
    };
    return { places, uses: withAll(uses), articles };
  }

  finish(byOutlet: readonly OutletTerms[]): TermCounts {
    const uses = withAll(this.#all.uses);
    const { articles } = this.#all;
    const totals = { 1: withAll(this.#totals[1]), 2: withAll(this.#totals[2]) };
    const terms = this.#keys.map((key, place) =>
      this.#term(key, uses.all[place] ?? 0, articles.all[place] ?? 0, place),
    );
    return { terms, byOutlet, uses, articles, totals };
  }

  #term(key: number, uses: number, articles: number, place: number): CountedTerm {
    const words = wordsOf(key, this.#size, this.#corpus.vocabulary);
    const flags = wordFlags(words);
    // A term is a name where at least half of its uses hold one.
    const names = this.#asName[place] ?? 0;
    if (names > 0 && names * 2 >= uses) flags.push('name');
    if (this.#isUndamaged[place] !== 1) flags.push('damaged-only');
    if (articles === 1) flags.push('one-article');
    return { term: words.join(' '), ngram: key < this.#size ? 1 : 2, flags };
  }
}

/** Both voices, and what they are together. */
const withAll = ({ outlet, quoted }: ReturnType<typeof columnsOf>): ByVoice => ({
  outlet,
  quoted,
  all: outlet.map((value, cell) => value + (quoted[cell] ?? 0)),
});

/** Stands for the place of a term that does not come often enough. */
const rare = -1;

const add = (column: Uint32Array, index: number) => {
  column[index] = (column[index] ?? 0) + 1;
};

function wordFlags(words: readonly string[]): TermFlag[] {
  const flags: TermFlag[] = [];
  if (words.some((word) => functionWords.has(word))) flags.push('function-word');
  if (words.some((word) => /^\P{L}*\p{N}/u.test(word) || !/\p{L}{2}/u.test(word))) flags.push('number');
  return flags;
}

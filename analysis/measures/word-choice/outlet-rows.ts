import type { Corpus } from '../../corpus/corpus.ts';
import { descending } from '../../statistics/descending.ts';
import { logLikelihood } from '../../statistics/log-likelihood.ts';
import { type LogOdds, logOdds } from '../../statistics/log-odds.ts';
import { logRatio } from '../../statistics/log-ratio.ts';
import { hasManyOutlets } from '../compared-outlets.ts';
import type { Voice } from '../voice.ts';
import type { OutletTerms, TermCounts } from './counted-terms.ts';
import type { WordChoiceRow } from './word-choice-table.ts';

/** The prior's strength in words: pooled counts are scaled to this sum. */
const priorTotal = 1000;

/** Columns that each outlet and voice fills anew, by the place of a term. */
export const scratchColumns = (terms: number) => ({
  uses: new Float64Array(terms),
  z: new Float64Array(terms),
  logOdds: new Float64Array(terms),
  low: new Float64Array(terms),
  high: new Float64Array(terms),
});

/** One outlet's uses of one voice, as rows: sorted as numbers, and made one by one, because there are very many. */
export class OutletRows {
  readonly #counts: TermCounts;
  readonly #own: OutletTerms;
  readonly #voice: Voice;
  readonly #scratch: ReturnType<typeof scratchColumns>;
  /** Uses from which a term has a row. */
  readonly #least: number;
  readonly #named: { outlet: string; event: string };
  /** Running words and pairs, of the outlet and of all. */
  readonly #totals: Record<1 | 2, { own: number; all: number }>;

  constructor(
    corpus: Corpus,
    counts: TermCounts,
    { outlet, voice, scratch }: { outlet: number; voice: Voice; scratch: ReturnType<typeof scratchColumns> },
  ) {
    this.#counts = counts;
    this.#own = counts.byOutlet[outlet] ?? noTerms;
    this.#voice = voice;
    this.#scratch = scratch;
    this.#least = hasManyOutlets(corpus) ? 2 : 1;
    this.#named = { outlet: corpus.outlets[outlet]?.id ?? '', event: corpus.event };
    const totalsOf = (ngram: 1 | 2) => {
      const column = counts.totals[ngram][voice];
      return { own: column[outlet] ?? 0, all: column.reduce((sum, one) => sum + one, 0) };
    };
    this.#totals = { 1: totalsOf(1), 2: totalsOf(2) };
  }

  /** Rows of the outlet’s terms, by their index among them, that the voice has: by z, then by count; equal ones in the order given. */
  *of(indices: readonly number[]): Generator<WordChoiceRow> {
    const uses = this.#own.uses[this.#voice];
    const used = indices.filter((at) => (uses[at] ?? 0) >= this.#least);
    const columns = this.#scratch;
    for (const at of used) {
      const odds = this.#oddsOf(at);
      columns.z[at] = odds.z;
      columns.logOdds[at] = odds.logOdds;
      columns.low[at] = odds.low;
      columns.high[at] = odds.high;
      columns.uses[at] = uses[at] ?? 0;
    }
    for (const at of descending(descending(used, columns.uses), columns.z)) yield this.#row(at);
  }

  /** The term in the outlet, and in all others. */
  #inputOf(at: number): Record<'count' | 'total' | 'restCount' | 'restTotal', number> {
    const place = this.#own.places[at] ?? 0;
    const { own, all } = this.#totals[this.#counts.terms[place]?.ngram ?? 1];
    const count = this.#own.uses[this.#voice][at] ?? 0;
    return { count, total: own, restCount: (this.#counts.uses[this.#voice][place] ?? 0) - count, restTotal: all - own };
  }

  #oddsOf(at: number): LogOdds {
    const { count, total, restCount, restTotal } = this.#inputOf(at);
    const prior = ((count + restCount) / (total + restTotal)) * priorTotal;
    // Written out, because an object made of spread parts costs several times as much.
    return logOdds({ count, total, restCount, restTotal, prior, priorTotal });
  }

  #row(at: number): WordChoiceRow {
    const odds = this.#scratch;
    const place = this.#own.places[at] ?? 0;
    const { term, ngram, flags } = this.#counts.terms[place] ?? { term: '', ngram: 1, flags: [] };
    const input = this.#inputOf(at);
    const inArticles = this.#own.articles[this.#voice][at] ?? 0;
    return {
      outlet: this.#named.outlet,
      event: this.#named.event,
      voice: this.#voice,
      term,
      ngram,
      count: input.count,
      rest_count: input.restCount,
      per_1000: (1000 * input.count) / input.total,
      rest_per_1000: input.restTotal === 0 ? 0 : (1000 * input.restCount) / input.restTotal,
      articles: inArticles,
      rest_articles: (this.#counts.articles[this.#voice][place] ?? 0) - inArticles,
      log_odds: odds.logOdds[at] ?? 0,
      low: odds.low[at] ?? 0,
      high: odds.high[at] ?? 0,
      z: odds.z[at] ?? 0,
      log_ratio: logRatio(input),
      g2: logLikelihood(input),
      flags,
    };
  }
}

const noCounts = { outlet: new Uint32Array(), quoted: new Uint32Array(), all: new Uint32Array() };
const noTerms: OutletTerms = { places: new Uint32Array(), uses: noCounts, articles: noCounts };

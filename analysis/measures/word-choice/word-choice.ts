import type { Corpus } from '../../corpus/corpus.ts';
import { descending } from '../../statistics/descending.ts';
import { logLikelihood } from '../../statistics/log-likelihood.ts';
import { type LogOdds, logOdds } from '../../statistics/log-odds.ts';
import { logRatio } from '../../statistics/log-ratio.ts';
import type { Voice } from '../voice.ts';
import type { WordChoiceRow } from './word-choice-table.ts';
import { countTerms, overOutlets, type TermCounts } from './term-counts.ts';

/** The prior's strength in words: pooled counts are scaled to this sum. */
const priorTotal = 1000;

/** Which rows are wanted; all of them by default. */
export interface WordChoiceOptions {
  voices?: readonly Voice[];
  /** Flags of terms to leave out. */
  without?: ReadonlySet<string>;
}

/**
 * Word choice: every term of every outlet and voice against the same voice of all other outlets, the terms that the
 * outlet prefers first (by z, the log-odds over its standard error: a large preference on enough uses).
 *
 * Log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008), prior = pooled counts scaled to
 * 1,000 words; beside it the log ratio (Hardie 2014) and signed G² (Dunning 1993). Words and two-word phrases are
 * counted apart, each against the running total of its own kind. Only terms that the outlet uses in that voice have rows.
 *
 * Rows come one by one: a large corpus has hundreds of thousands.
 */
export function* wordChoiceRows(
  corpus: Corpus,
  { voices = ['outlet', 'quoted', 'all'], without = new Set() }: WordChoiceOptions = {},
): Generator<WordChoiceRow> {
  const counts = countTerms(corpus);
  const byVoice = voices.map((voice) => ofVoice(counts, voice));
  const places = placesByTerm(counts).filter((place) => {
    const flags = counts.terms[place]?.flags ?? [];
    return without.size === 0 || !flags.some((flag) => without.has(flag));
  });
  for (let outlet = 0; outlet < corpus.outlets.length; outlet += 1) {
    for (const uses of byVoice) {
      yield* new OutletRows(corpus, counts, outlet, uses).of(places);
    }
  }
}

/** What the counts of one voice sum up to, over outlets. */
interface VoiceSums {
  voice: Voice;
  /** By term. */
  uses: Uint32Array;
  articles: Uint32Array;
  flags: readonly (readonly string[])[];
  /** Running words and pairs. */
  totals: Record<1 | 2, number>;
}

function ofVoice({ terms, outlets, uses, articles, totals }: TermCounts, voice: Voice): VoiceSums {
  const byTerm = (column: Uint32Array) => Uint32Array.from(terms, (_, place) => overOutlets(column, place, outlets));
  return {
    voice,
    uses: byTerm(uses[voice]),
    articles: byTerm(articles[voice]),
    flags: terms.map(({ flags }) => flags),
    totals: { 1: overOutlets(totals[1][voice], 0, outlets), 2: overOutlets(totals[2][voice], 0, outlets) },
  };
}

/** One outlet's uses of one voice, as rows: sorted as numbers, and made one by one, because there are very many. */
class OutletRows {
  readonly #counts: TermCounts;
  readonly #outlet: number;
  readonly #sums: VoiceSums;
  readonly #named: { outlet: string; event: string };

  constructor(corpus: Corpus, counts: TermCounts, outlet: number, sums: VoiceSums) {
    this.#counts = counts;
    this.#outlet = outlet;
    this.#sums = sums;
    this.#named = { outlet: corpus.outlets[outlet]?.id ?? '', event: corpus.event };
  }

  /** Rows of the terms at `places` that the outlet uses: by z, then by count; equal ones in the order given. */
  *of(places: readonly number[]): Generator<WordChoiceRow> {
    const used = places.filter((place) => this.#usesOf(place) > 0);
    const column = () => new Float64Array(this.#counts.terms.length);
    const odds = { z: column(), logOdds: column(), low: column(), high: column() };
    const uses = column();
    for (const place of used) {
      const own = this.#oddsOf(place);
      odds.z[place] = own.z;
      odds.logOdds[place] = own.logOdds;
      odds.low[place] = own.low;
      odds.high[place] = own.high;
      uses[place] = this.#usesOf(place);
    }
    for (const place of descending(descending(used, uses), odds.z)) yield this.#row(place, odds);
  }

  #usesOf(place: number): number {
    const { uses, outlets } = this.#counts;
    return uses[this.#sums.voice][place * outlets + this.#outlet] ?? 0;
  }

  /** The term in the outlet, and in all others. */
  #inputOf(place: number): Record<'count' | 'total' | 'restCount' | 'restTotal', number> {
    const { voice, uses, totals } = this.#sums;
    const ngram = this.#counts.terms[place]?.ngram ?? 1;
    const count = this.#usesOf(place);
    const total = this.#counts.totals[ngram][voice][this.#outlet] ?? 0;
    return { count, total, restCount: (uses[place] ?? 0) - count, restTotal: totals[ngram] - total };
  }

  #oddsOf(place: number): LogOdds {
    const { count, total, restCount, restTotal } = this.#inputOf(place);
    const prior = ((this.#sums.uses[place] ?? 0) / (total + restTotal)) * priorTotal;
    // Written out, because an object made of spread parts costs several times as much.
    return logOdds({ count, total, restCount, restTotal, prior, priorTotal });
  }

  #row(place: number, odds: Readonly<Record<'z' | 'logOdds' | 'low' | 'high', Float64Array>>): WordChoiceRow {
    const { voice, articles, flags } = this.#sums;
    const { term, ngram } = this.#counts.terms[place] ?? { term: '', ngram: 1 };
    const input = this.#inputOf(place);
    const inArticles = this.#counts.articles[voice][place * this.#counts.outlets + this.#outlet] ?? 0;
    return {
      outlet: this.#named.outlet,
      event: this.#named.event,
      voice,
      term,
      ngram,
      count: input.count,
      rest_count: input.restCount,
      per_1000: (1000 * input.count) / input.total,
      rest_per_1000: input.restTotal === 0 ? 0 : (1000 * input.restCount) / input.restTotal,
      articles: inArticles,
      rest_articles: (articles[place] ?? 0) - inArticles,
      log_odds: odds.logOdds[place] ?? 0,
      low: odds.low[place] ?? 0,
      high: odds.high[place] ?? 0,
      z: odds.z[place] ?? 0,
      log_ratio: logRatio(input),
      g2: logLikelihood(input),
      flags: flags[place] ?? [],
    };
  }
}

/** The places of terms in the order of their letters: most rows are equal in numbers. */
const placesByTerm = ({ terms }: TermCounts): readonly number[] =>
  terms
    .map(({ term }, place) => ({ term, place }))
    .sort((a, b) => (a.term < b.term ? -1 : 1))
    .map(({ place }) => place);

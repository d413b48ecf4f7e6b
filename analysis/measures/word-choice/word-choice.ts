import type { DataFrame } from 'danfojs-node';

import type { Corpus } from '../../corpus/corpus.ts';
import { logLikelihood } from '../../statistics/log-likelihood.ts';
import { logOdds } from '../../statistics/log-odds.ts';
import { logRatio } from '../../statistics/log-ratio.ts';
import { frameOf } from '../frame.ts';
import type { Voice, WordChoiceRow } from '../tables.ts';
import { leadingTerms, neverLead } from './leading-terms.ts';
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
  for (let outlet = 0; outlet < corpus.outlets.length; outlet += 1) {
    for (const uses of byVoice) yield* rowsOf(corpus, counts, outlet, uses, without);
  }
}

/** What the counts of one voice sum up to, over outlets. */
interface VoiceSums {
  voice: Voice;
  /** By term. */
  uses: Uint32Array;
  articles: Uint32Array;
  /** Running words and pairs. */
  totals: Record<1 | 2, number>;
}

function ofVoice({ terms, outlets, uses, articles, totals }: TermCounts, voice: Voice): VoiceSums {
  const byTerm = (column: Uint32Array) => Uint32Array.from(terms, (_, place) => overOutlets(column, place, outlets));
  return {
    voice,
    uses: byTerm(uses[voice]),
    articles: byTerm(articles[voice]),
    totals: { 1: overOutlets(totals[1][voice], 0, outlets), 2: overOutlets(totals[2][voice], 0, outlets) },
  };
}

function rowsOf(
  corpus: Corpus,
  { terms, outlets, uses, articles, totals }: TermCounts,
  outlet: number,
  sums: VoiceSums,
  without: ReadonlySet<string>,
): WordChoiceRow[] {
  const rows: WordChoiceRow[] = [];
  const id = corpus.outlets[outlet]?.id ?? '';
  const { voice } = sums;
  terms.forEach(({ term, ngram, flags }, place) => {
    const cell = place * outlets + outlet;
    const count = uses[voice][cell] ?? 0;
    if (count === 0 || flags.some((flag) => without.has(flag))) return;
    const pooled = sums.uses[place] ?? 0;
    const all = sums.totals[ngram];
    const total = totals[ngram][voice][outlet] ?? 0;
    const input = { count, total, restCount: pooled - count, restTotal: all - total };
    const own = articles[voice][cell] ?? 0;
    const odds = logOdds({ ...input, prior: (pooled / all) * priorTotal, priorTotal });
    rows.push({
      outlet: id,
      event: corpus.event,
      voice,
      term,
      ngram,
      count,
      rest_count: input.restCount,
      per_1000: (1000 * count) / total,
      rest_per_1000: input.restTotal === 0 ? 0 : (1000 * input.restCount) / input.restTotal,
      articles: own,
      rest_articles: (sums.articles[place] ?? 0) - own,
      log_odds: odds.logOdds,
      low: odds.low,
      high: odds.high,
      z: odds.z,
      log_ratio: logRatio(input),
      g2: logLikelihood(input),
      flags: flags.join(';'),
    });
  });
  return rows.sort((a, b) => b.z - a.z || b.count - a.count || (a.term < b.term ? -1 : 1));
}

/**
 * The leading terms of every outlet's own words: what the report shows of `wordChoiceRows`.
 *
 * @param most leading terms an outlet
 */
export function leadingRows(corpus: Corpus, { most = 12 }: { most?: number } = {}): WordChoiceRow[] {
  const articlesOf = (outlet: string) => corpus.articles.filter((article) => article.outlet === outlet).length;
  return leadingTerms(wordChoiceRows(corpus, { voices: ['outlet'], without: neverLead }), { most, articlesOf });
}

/** `leadingRows` as a DataFrame. */
export const wordChoice = async (corpus: Corpus, options?: { most?: number }): Promise<DataFrame> =>
  frameOf('word-choice', leadingRows(corpus, options));

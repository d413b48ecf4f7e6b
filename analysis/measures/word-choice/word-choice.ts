import type { DataFrame } from 'danfojs-node';

import type { Corpus } from '../../corpus/corpus.ts';
import { logLikelihood } from '../../statistics/log-likelihood.ts';
import { logOdds } from '../../statistics/log-odds.ts';
import { logRatio } from '../../statistics/log-ratio.ts';
import { frameOf } from '../frame.ts';
import type { Voice, WordChoiceRow } from '../tables.ts';
import { leadingTerms } from './leading-terms.ts';
import { countTerms, type TermCount, type TermCounts, type VoiceTotals } from './term-counts.ts';

/** The prior's strength in words: pooled counts are scaled to this sum. */
const priorTotal = 1000;

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
  { voices = ['outlet', 'quoted', 'all'] }: { voices?: readonly Voice[] } = {},
): Generator<WordChoiceRow> {
  const counts = countTerms(corpus);
  for (let outlet = 0; outlet < corpus.outlets.length; outlet += 1) {
    for (const voice of voices) yield* rowsOf(corpus, counts, outlet, voice);
  }
}

function rowsOf(corpus: Corpus, counts: TermCounts, outlet: number, voice: Voice): WordChoiceRow[] {
  const rows: WordChoiceRow[] = [];
  const totals = { 1: totalsOf(counts.totals[1], voice), 2: totalsOf(counts.totals[2], voice) };
  const sums = { 1: sum(totals[1]), 2: sum(totals[2]) };
  for (const term of counts.terms) {
    const uses = usesOf(term, voice);
    const count = uses[outlet] ?? 0;
    if (count === 0) continue;
    const pooled = sum(uses);
    const all = sums[term.ngram];
    const total = totals[term.ngram][outlet] ?? 0;
    const input = { count, total, restCount: pooled - count, restTotal: all - total };
    const articles = articlesOf(term, voice);
    const { logOdds: ratio, low, high, z } = logOdds({ ...input, prior: (pooled / all) * priorTotal, priorTotal });
    rows.push({
      outlet: corpus.outlets[outlet]?.id ?? '',
      event: corpus.event,
      voice,
      term: term.term,
      ngram: term.ngram,
      count,
      rest_count: input.restCount,
      per_1000: (1000 * count) / total,
      rest_per_1000: input.restTotal === 0 ? 0 : (1000 * input.restCount) / input.restTotal,
      articles: articles[outlet] ?? 0,
      rest_articles: sum(articles) - (articles[outlet] ?? 0),
      log_odds: ratio,
      low,
      high,
      z,
      log_ratio: logRatio(input),
      g2: logLikelihood(input),
      flags: term.flags.join(';'),
    });
  }
  return rows.sort((a, b) => b.z - a.z || b.count - a.count || (a.term < b.term ? -1 : 1));
}

const totalsOf = ({ own, quoted }: VoiceTotals, voice: Voice) => pick(own, quoted, voice);
const usesOf = ({ own, quoted }: TermCount, voice: Voice) => pick(own, quoted, voice);
const articlesOf = ({ articlesOwn, articlesQuoted, articlesAll }: TermCount, voice: Voice) =>
  voice === 'outlet' ? articlesOwn : voice === 'quoted' ? articlesQuoted : articlesAll;

function pick(own: Uint32Array, quoted: Uint32Array, voice: Voice): Uint32Array {
  if (voice === 'outlet') return own;
  return voice === 'quoted' ? quoted : own.map((value, index) => value + (quoted[index] ?? 0));
}

const sum = (column: Uint32Array) => column.reduce((total, value) => total + value, 0);

/**
 * The leading terms of every outlet's own words as a DataFrame: what the report shows of `wordChoiceRows`.
 *
 * @param most leading terms an outlet
 */
export async function wordChoice(corpus: Corpus, { most = 12 }: { most?: number } = {}): Promise<DataFrame> {
  const articlesOf = (outlet: string) => corpus.articles.filter((article) => article.outlet === outlet).length;
  return frameOf('word-choice', leadingTerms(wordChoiceRows(corpus, { voices: ['outlet'] }), { most, articlesOf }));
}

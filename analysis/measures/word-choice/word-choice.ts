import type { Corpus } from '../../corpus/corpus.ts';
import { descending } from '../../statistics/descending.ts';
import { logLikelihood } from '../../statistics/log-likelihood.ts';
import { logOdds } from '../../statistics/log-odds.ts';
import { logRatio } from '../../statistics/log-ratio.ts';
import type { Voice } from '../voice.ts';
import type { WordChoiceRow } from './word-choice-table.ts';
import { leadingTerms, type LeadingTermsOptions, leadingTermsOf, neverLead } from './leading-terms.ts';
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
      const { order, rowAt } = rowsOf({ corpus, counts, places }, outlet, uses);
      for (const place of order) yield rowAt(place);
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

/**
 * The places of the terms that one outlet uses in one voice, in the order of their rows, and what makes the row of each:
 * sorted as numbers, and made one by one, because there are very many.
 */
function rowsOf(
  { corpus, counts, places }: { corpus: Corpus; counts: TermCounts; places: readonly number[] },
  outlet: number,
  sums: VoiceSums,
): { order: readonly number[]; rowAt: (place: number) => WordChoiceRow } {
  const { terms, outlets, uses, articles, totals } = counts;
  const { voice } = sums;
  const [own, inArticles] = [uses[voice], articles[voice]];
  const id = corpus.outlets[outlet]?.id ?? '';
  const used = places.filter((place) => (own[place * outlets + outlet] ?? 0) > 0);
  const column = () => new Float64Array(terms.length);
  const [z, count, difference, low, high] = [column(), column(), column(), column(), column()];
  for (const place of used) {
    const input = inputOf(place);
    const all = input.total + input.restTotal;
    // Written out, because an object made of spread parts costs several times as much.
    const odds = logOdds({
      count: input.count,
      total: input.total,
      restCount: input.restCount,
      restTotal: input.restTotal,
      prior: ((sums.uses[place] ?? 0) / all) * priorTotal,
      priorTotal,
    });
    z[place] = odds.z;
    count[place] = input.count;
    difference[place] = odds.logOdds;
    low[place] = odds.low;
    high[place] = odds.high;
  }
  // By z, then by count; equal ones stay in the order of their letters.
  return { order: descending(descending(used, count), z), rowAt };

  function inputOf(place: number) {
    const ngram = terms[place]?.ngram ?? 1;
    const inOutlet = own[place * outlets + outlet] ?? 0;
    const total = totals[ngram][voice][outlet] ?? 0;
    return {
      count: inOutlet,
      total,
      restCount: (sums.uses[place] ?? 0) - inOutlet,
      restTotal: sums.totals[ngram] - total,
    };
  }

  function rowAt(place: number): WordChoiceRow {
    const { term, ngram } = terms[place] ?? { term: '', ngram: 1 };
    const input = inputOf(place);
    const ownArticles = inArticles[place * outlets + outlet] ?? 0;
    return {
      outlet: id,
      event: corpus.event,
      voice,
      term,
      ngram,
      count: input.count,
      rest_count: input.restCount,
      per_1000: (1000 * input.count) / input.total,
      rest_per_1000: input.restTotal === 0 ? 0 : (1000 * input.restCount) / input.restTotal,
      articles: ownArticles,
      rest_articles: (sums.articles[place] ?? 0) - ownArticles,
      log_odds: difference[place] ?? 0,
      low: low[place] ?? 0,
      high: high[place] ?? 0,
      z: z[place] ?? 0,
      log_ratio: logRatio(input),
      g2: logLikelihood(input),
      flags: sums.flags[place] ?? [],
    };
  }
}

/** The places of terms in the order of their letters: most rows are equal in numbers. */
const placesByTerm = ({ terms }: TermCounts): readonly number[] =>
  terms
    .map(({ term }, place) => ({ term, place }))
    .sort((a, b) => (a.term < b.term ? -1 : 1))
    .map(({ place }) => place);

/** How many articles an outlet has decides what may lead its words. */
const optionsFor = ({ articles }: Corpus, { most = 12 }: { most?: number }): LeadingTermsOptions => {
  const counts = new Map<string, number>();
  for (const { outlet } of articles) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return { most, articlesOf: (outlet) => counts.get(outlet) ?? 0 };
};

/**
 * The leading terms of every outlet's own words: what the report shows of `wordChoiceRows`.
 *
 * @param most leading terms an outlet
 */
export const leadingRows = (corpus: Corpus, options: { most?: number } = {}): WordChoiceRow[] =>
  leadingTerms(wordChoiceRows(corpus, { voices: ['outlet'], without: neverLead }), optionsFor(corpus, options));

/**
 * All rows, which pass by once, and the leading ones among them: a long table is made but once. Where nobody reads the
 * rows, leaders are looked for alone, which is faster and gives the same.
 */
export function rowsAndLeaders(corpus: Corpus): { rows: Iterable<WordChoiceRow>; leaders: () => WordChoiceRow[] } {
  const leading = leadingTermsOf(optionsFor(corpus, {}));
  let isRead = false;
  function* passing() {
    for (const row of wordChoiceRows(corpus)) {
      leading.add(row);
      yield row;
    }
    isRead = true;
  }
  return { rows: passing(), leaders: () => (isRead ? leading.chosen() : leadingRows(corpus)) };
}

import { groupsBy } from '../../corpus/groups-by.ts';
import { bootstrapRatio } from '../../statistics/bootstrap-ratio.ts';
import type { Scorer, SentimentRow } from './sentiment-table.ts';
import { type Voice, voices } from '../voice.ts';
import type { ScoredArticle } from './score-article.ts';
import { scoredArticles } from './scored-articles.ts';
import type { ToneCorpus } from './tone-corpus.ts';
import { afinnUnits, type ToneUnits } from './tone-units.ts';
import { vaderUnits } from './vader-units.ts';

/** How tone is summed up; `scored` are the articles of the corpus, where they are scored already. */
export interface SentimentOptions {
  scored?: readonly ScoredArticle[];
  vaderWordLimit?: number;
  vaderSampleSize?: number;
}

const total = (column: Float64Array): number => column.reduce((sum, value) => sum + value, 0);

/**
 * The tone of every outlet in its own words, in those that it quotes, and in all, per 100 words.
 *
 * AFINN-165 in a reading made for news (see `scoreWords`), and VADER beside it as a second opinion. Names are masked
 * but counted as
 * words; `matched_words` are those that added something. The interval is a seeded bootstrap over sentences
 * (`bootstrapRatio`): it says how much the tone hangs on single sentences, not what the outlet would write next year.
 * Above `vaderWordLimit` measured words VADER scores a seeded sample of up to `vaderSampleSize` sentences a voice
 * (fewer
 * with more than 16 outlets, never under 40), and its rows count the words of the sample.
 *
 * @example
 * sentimentRows(corpus)[0]; // => { outlet: 'gazette', voice: 'outlet', scorer: 'afinn', words: 413, … }
 */
export function sentimentRows(
  corpus: ToneCorpus,
  { scored = scoredArticles(corpus), vaderWordLimit = 20_000, vaderSampleSize = 150 }: SentimentOptions = {},
): SentimentRow[] {
  const sampled = total(afinnUnits(scored, 'all').words) > vaderWordLimit;
  const byOutlet = groupsBy(scored, ({ article }) => article.outlet);
  return corpus.outlets.flatMap(({ id }) => {
    const articles = byOutlet.get(id) ?? [];
    const seed = `sentiment ${corpus.event} ${id}`;
    const vader = vaderUnits(articles, { seed, ...(sampled && { sampleSize: sampleSize(corpus, vaderSampleSize) }) });
    const row = (voice: Voice, scorer: Scorer, units: ToneUnits): SentimentRow => ({
      outlet: id,
      event: corpus.event,
      voice,
      scorer,
      ...rate(units, `${seed} ${voice} ${scorer}`),
    });
    return voices.flatMap((voice) => [
      row(voice, 'afinn', afinnUnits(articles, voice)),
      row(voice, 'vader', vader(voice)),
    ]);
  });
}

/** VADER reads some 50,000 words a second: all outlets together get about 2,400 sentences a voice. */
const sampleSize = ({ outlets }: ToneCorpus, atMost: number): number =>
  Math.min(atMost, Math.max(40, Math.floor(2400 / outlets.length)));

function rate(units: ToneUnits, seed: string): Omit<SentimentRow, 'outlet' | 'event' | 'voice' | 'scorer'> {
  const words = total(units.words);
  const matched = total(units.matched);
  const interval = bootstrapRatio(units.score, units.words, { seed });
  return {
    words,
    matched_words: matched,
    coverage: words === 0 ? null : matched / words,
    score_per_100_words: words === 0 ? null : (100 * total(units.score)) / words,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}

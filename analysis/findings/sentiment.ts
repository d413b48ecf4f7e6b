import type { Claim } from './claim.ts';
import type { Measured } from './measured.ts';
import { clearDifferences } from './outlet-differences.ts';
import { strongestSentences } from './strongest-sentences.ts';

/** Words that make a tone, named in a claim. */
const mostWords = 4;

/** Whose own words are harsher or kinder than those of all others, article by article. */
export type OwnVoiceClaim = Claim<
  'sentiment',
  'own-voice',
  {
    /** Tone per 100 words, of the outlet and of all others, and the interval of the difference. */
    own: number;
    rest: number;
    low: number;
    high: number;
    /** What pulls the outlet its way, with what each word adds. */
    words: { word: string; contribution: number }[];
  }
>;

/** Whose own words are clearly harsher or kinder than the others’, where a second lexicon does not gainsay it. */
export function sentimentClaims(measured: Measured): OwnVoiceClaim[] {
  const { corpus, rows } = measured;
  const scores = new Map<string, number>();
  for (const { article, voice, score } of rows['tone-position'])
    if (voice === 'outlet') scores.set(article, (scores.get(article) ?? 0) + score);
  const words = new Map(rows.articles.map((row) => [row.article, row.words - row.quoted_words]));
  const clear = clearDifferences(corpus, {
    items: 1,
    seed: 'tone',
    of: ({ id }) => ({ items: [0], amounts: [100 * (scores.get(id) ?? 0)], bases: [words.get(id) ?? 0] }),
  }).find(({ outlet, difference }) => secondOpinion(measured, outlet) * difference > 0);
  if (!clear) return [];
  const { outlet, own, rest, low, high } = clear;
  const sign = clear.difference < 0 ? -1 : 1;
  return [
    {
      id: 'sentiment-own-voice',
      section: 'sentiment',
      kind: 'own-voice',
      aspect: 'tone',
      contrast: 1,
      outlets: [outlet],
      figures: { own, rest, low, high, words: topWords(measured, outlet, sign) },
      strength: 'firm',
      evidence: strongestSentences(measured, { outlet, voice: 'outlet', sign, most: 2 }),
    },
  ];
}

/** By how much the second lexicon scores an outlet's own words above the mean of the others. */
function secondOpinion({ rows }: Measured, outlet: string): number {
  const scored = rows.sentiment.filter((row) => row.scorer === 'vader' && row.voice === 'outlet');
  const own = scored.find((row) => row.outlet === outlet)?.score_per_100_words ?? 0;
  const others = scored.filter((row) => row.outlet !== outlet).flatMap((row) => row.score_per_100_words ?? []);
  return own - others.reduce((sum, score) => sum + score, 0) / Math.max(others.length, 1);
}

/** The words that pull an outlet's own tone one way, the strongest first. */
const topWords = ({ rows }: Measured, outlet: string, sign: number) =>
  rows['sentiment-words']
    .filter((row) => row.outlet === outlet && row.voice === 'outlet' && row.contribution * sign > 0)
    .slice(0, mostWords)
    .map(({ word, contribution }) => ({ word, contribution }));

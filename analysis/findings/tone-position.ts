import type { Claim } from './claim.ts';
import { passage } from './evidence.ts';
import type { Measured } from './measured.ts';

/** Where the harshest own sentence stands; `outlets` are all that have one as harsh. */
export type HarshestSentenceClaim = Claim<
  'tone-position',
  'harshest-sentence',
  {
    score: number;
    /** Sentences that score so low, and the place of the first: 0 the first word of its article, 1 the last. */
    harshest: number;
    position: number;
    /** All sentences with own words, and those that score above and below zero. */
    sentences: number;
    above: number;
    below: number;
  }
>;

/** Where the harshest own sentence stands. */
export function tonePositionClaims({ corpus, rows }: Measured): HarshestSentenceClaim[] {
  const own = rows['tone-position'].filter(({ voice }) => voice === 'outlet');
  const lowest = own.reduce((least, { score }) => Math.min(least, score), 0);
  const harshest = own.filter(({ score }) => score === lowest);
  const [first] = harshest;
  if (lowest >= 0 || !first) return [];
  const article = corpus.articles.find(({ id }) => id === first.article);
  return [
    {
      id: 'sentiment-harshest-sentence',
      section: 'tone-position',
      kind: 'harshest-sentence',
      outlets: [...new Set(harshest.map(({ outlet }) => outlet))],
      figures: {
        score: lowest,
        harshest: harshest.length,
        position: first.position,
        sentences: own.length,
        above: own.filter(({ score }) => score > 0).length,
        below: own.filter(({ score }) => score < 0).length,
      },
      strength: 'count',
      evidence: article ? [passage(article, first.start, first.end)] : [],
    },
  ];
}

import type { CorpusArticle } from '../corpus/corpus.ts';
import type { TonePositionRow } from '../measures/sentiment/tone-position-table.ts';
import type { Evidence } from './claim.ts';
import { passage } from './evidence.ts';
import type { Measured } from './measured.ts';

/** Which sentences are wanted: of one outlet in one voice, the farthest on the side of `sign`, so many at most. */
export interface StrongestSentences {
  outlet: string;
  voice: TonePositionRow['voice'];
  sign: number;
  most: number;
}

/** The sentences of an outlet that score farthest in one direction, in one voice. */
export function strongestSentences(
  { corpus, rows }: Measured,
  { outlet, voice, sign, most }: StrongestSentences,
): Evidence[] {
  const articles = new Map<string, CorpusArticle>(corpus.articles.map((article) => [article.id, article]));
  return rows['tone-position']
    .filter((row) => row.outlet === outlet && row.voice === voice && row.score * sign > 0)
    .sort((a, b) => (b.score - a.score) * sign || a.position - b.position)
    .slice(0, most)
    .flatMap(({ article, start, end }) => {
      const source = articles.get(article);
      return source ? [passage(source, start, end)] : [];
    });
}

import type { Evidence } from './claim.ts';
import { sentenceAround } from './evidence.ts';
import type { Measured } from './measured.ts';

/** Sentences in which an outlet mentions a topic, the first ones. */
export function mentionEvidence({ corpus, rows }: Measured, outlet: string, topic: string, most: number): Evidence[] {
  const evidence: Evidence[] = [];
  for (const place of rows.placement) {
    if (place.outlet !== outlet || place.topic !== topic || evidence.length === most) continue;
    const article = corpus.articles.find(({ id }) => id === place.article);
    const sentence = article && sentenceAround(article, place.start);
    if (sentence && !evidence.some(({ article: id, start }) => id === sentence.article && start === sentence.start))
      evidence.push(sentence);
  }
  return evidence;
}

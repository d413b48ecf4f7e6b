import type { TonePositionRow } from './tone-position-table.ts';
import { voices } from '../voice.ts';
import type { ScoredArticle } from './score-article.ts';
import { scoredArticles } from './scored-articles.ts';
import type { ToneCorpus } from './tone-corpus.ts';
import { wordVoicesOf } from './tone-units.ts';

/**
 * The AFINN tone of every measured sentence and voice at its place in the article.
 *
 * `position` is the place of the sentence's first word among the measured words of its article, from 0 (first) to 1
 * (last);
 * `score` the summed valence; `start` and `end` the sentence. A sentence without words in a voice has no row for it.
 *
 * @example
 * tonePositionRows(corpus)[0]; // => { article: 'a1', sentence: 0, position: 0, voice: 'outlet', score: -2, … }
 */
export function tonePositionRows(
  corpus: ToneCorpus,
  { scored = scoredArticles(corpus) }: { scored?: readonly ScoredArticle[] } = {},
): TonePositionRow[] {
  return scored.flatMap((article) => articleRows(article, corpus.event));
}

function articleRows({ article, sentences, voices: tones }: ScoredArticle, event: string): TonePositionRow[] {
  const wordsIn = sentences.map((_, row) => (tones.outlet.words[row] ?? 0) + (tones.quoted.words[row] ?? 0));
  const lastWord = wordsIn.reduce((sum, words) => sum + words, 0) - 1;
  let wordsBefore = 0;
  return sentences.flatMap((sentence, row) => {
    const position = lastWord > 0 ? wordsBefore / lastWord : 0;
    wordsBefore += wordsIn[row] ?? 0;
    const start = article.sentences.start[sentence] ?? 0;
    const end = article.sentences.end[sentence] ?? 0;
    const rows: TonePositionRow[] = [];
    for (const voice of voices) {
      const spoken = wordVoicesOf(voice).filter((one) => (tones[one].words[row] ?? 0) > 0);
      const score = spoken.reduce((sum, one) => sum + (tones[one].score[row] ?? 0), 0);
      if (spoken.length > 0)
        rows.push({ outlet: article.outlet, event, article: article.id, sentence, position, voice, score, start, end });
    }
    return rows;
  });
}

import { groupsBy } from '../../corpus/groups-by.ts';
import type { SentimentWordRow } from './sentiment-words-table.ts';
import { addTone, type ScoredArticle, type WordTone } from './score-article.ts';
import { voices } from '../voice.ts';
import { scoredArticles } from './scored-articles.ts';
import type { ToneCorpus } from './tone-corpus.ts';
import { wordVoicesOf } from './tone-units.ts';

/**
 * The words that make the AFINN tone of every outlet and voice, those that add or take most first.
 *
 * `contribution` is the summed valence after negation, so that the contributions of a voice add up to its score. A word
 * that its context made neutral is not counted. With `leading`, so many words an outlet and voice.
 *
 * @example
 * sentimentWordRows(corpus)[0];
 * // => { outlet: 'gazette', voice: 'outlet', word: 'risk', valence: -2, count: 3, contribution: -6, … }
 */
export function sentimentWordRows(
  corpus: ToneCorpus,
  { scored = scoredArticles(corpus), leading = Infinity }: { scored?: readonly ScoredArticle[]; leading?: number } = {},
): SentimentWordRow[] {
  const byOutlet = groupsBy(scored, ({ article }) => article.outlet);
  return corpus.outlets.flatMap(({ id }) =>
    voices.flatMap((voice) => {
      const tones = new Map<string, WordTone>();
      for (const article of byOutlet.get(id) ?? []) {
        for (const wordVoice of wordVoicesOf(voice)) {
          for (const [word, tone] of article.voices[wordVoice].tones) addTone(tones, word, tone);
        }
      }
      return [...tones]
        .sort(byContribution)
        .slice(0, leading)
        .map(([word, tone]) => ({ outlet: id, event: corpus.event, voice, word, ...tone }));
    }),
  );
}

/** Largest first, whichever its sign; equal ones by code point, which no locale changes. */
const byContribution = ([word, tone]: [string, WordTone], [otherWord, other]: [string, WordTone]): number =>
  Math.abs(other.contribution) - Math.abs(tone.contribution) || (word < otherWord ? -1 : 1);

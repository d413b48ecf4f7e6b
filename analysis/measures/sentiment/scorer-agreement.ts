import type { SentimentRow } from './sentiment-table.ts';
import type { Voice } from '../voice.ts';

/** One outlet and voice that AFINN and VADER give opposite signs. */
export interface ScorerDisagreement {
  outlet: string;
  event: string;
  voice: Voice;
  /** Per 100 words. */
  afinn: number;
  vader: number;
  /** Whether neither interval reaches 0; otherwise the difference may be chance. */
  clear: boolean;
}

const avoidsZero = ({ low, high }: SentimentRow): boolean => low !== null && high !== null && low * high > 0;

/**
 * The outlets and voices whose tone is above 0 for one lexicon and below it for the other: say nothing of theirs.
 *
 * @example
 * scorerDisagreements(sentimentRows(corpus));
 * // => [{ outlet: 'reuters', voice: 'all', afinn: -0.4, vader: 1.1, clear: false, … }]
 */
export function scorerDisagreements(rows: readonly SentimentRow[]): ScorerDisagreement[] {
  return rows
    .filter(({ scorer }) => scorer === 'afinn')
    .flatMap((afinn) => {
      const { outlet, event, voice, score_per_100_words: afinnScore } = afinn;
      const vader = rows.find(
        (row) => row.scorer === 'vader' && row.outlet === outlet && row.event === event && row.voice === voice,
      );
      const vaderScore = vader?.score_per_100_words ?? 0;
      if (!vader || (afinnScore ?? 0) * vaderScore >= 0) return [];
      const clear = avoidsZero(afinn) && avoidsZero(vader);
      return [{ outlet, event, voice, afinn: afinnScore ?? 0, vader: vaderScore, clear }];
    });
}

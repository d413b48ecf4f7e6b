import type { SentimentRow } from '../measures/sentiment/sentiment-table.ts';

/** A row whose tone could be computed, with its interval. */
export type ScoredRow = SentimentRow & { score_per_100_words: number; low: number; high: number };

/** Tone per 100 words with its 95% interval. */
export interface Score {
  score: number;
  low: number;
  high: number;
}

/** Whether a row has a score and an interval. */
export const isScored = (row: SentimentRow): row is ScoredRow =>
  row.score_per_100_words !== null && row.low !== null && row.high !== null;

/** What a claim gives of a row. */
export const scoreOf = ({ score_per_100_words: score, low, high }: ScoredRow): Score => ({ score, low, high });

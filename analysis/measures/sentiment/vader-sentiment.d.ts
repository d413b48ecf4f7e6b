declare module 'vader-sentiment' {
  /** Words in a row, as the scorer reads them. */
  interface SentiText {
    words_and_emoticons: string[];
    is_cap_diff: boolean;
  }

  interface Scores {
    neg: number;
    neu: number;
    pos: number;
    compound: number;
  }

  export const SentimentIntensityAnalyzer: {
    polarity_scores(text: string): Scores;
    sentiment_valence(valence: number, text: SentiText, item: string, index: number, sentiments: number[]): number[];
    but_check(words: string[], sentiments: number[]): number[];
    score_valence(sentiments: number[], text: string): Scores;
  };
}

/**
 * What a section says whatever the articles hold. In `method`, `limits` and notes, words between backticks are shown as
 * code, between `**` bold, between `~~` struck through.
 */
export interface SectionWords {
  /** The heading, which links lead to. */
  title: string;
  question: string;
  /** How it was computed, a paragraph each. */
  method: readonly string[];
  /** What limits it, an item each. */
  limits: readonly string[];
}

/** What every section says. */
export const everySection = {
  question: 'Question.',
  allRows: 'Tables: ',
  takeAlong: 'Use this figure: ',
  picture: 'PNG for slides',
  methodAndLimits: 'How this was computed, and what limits it',
  undrawn: (reason: string) => `Here a figure is missing, which could not be drawn (${reason}).`,
  fewOutlets: (shown: number, all: number) =>
    `The ${shown} outlets with the most words, of ${all}; the CSV has them all.`,
};

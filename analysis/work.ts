import { type TextSource, type TextWork, textWork } from './corpus/read-article.ts';
import type { MeasuredEvent } from './measures/measure.ts';
import { measureEvent } from './measures/measure-event.ts';
import type { TableRows } from './measures/measures.ts';

/** Who does the two long steps of an analysis: this thread, several, or a cache that has done them before. */
export interface Work {
  /** What each text gives alone, in their order. */
  read: (texts: readonly TextSource[]) => Promise<readonly TextWork[]>;
  /** Measures an event; all events of a study are given before the first is waited for. */
  measure: (event: MeasuredEvent) => Promise<TableRows>;
}

/** Everything in this thread, and nothing kept. */
export const inThisThread: Work = {
  read: (texts) => Promise.resolve(texts.map(textWork)),
  measure: (event) => Promise.resolve(measureEvent(event)),
};

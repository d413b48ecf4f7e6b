import type { Corpus } from '../corpus/corpus.ts';
import { headlineOf } from '../measures/articles/articles.ts';
import { eventTitleWords } from '../prose/event-title.ts';

/** What the chapter of a corpus is called: see `eventTitleWords`. */
export const eventTitle = ({ event, articles }: Corpus): string =>
  eventTitleWords(event, articles.map(headlineOf).find((text) => text !== '') ?? '');

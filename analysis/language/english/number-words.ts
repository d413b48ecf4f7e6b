import { cellByWord } from '../word-list.ts';

/** Numbers as words, with their figures: speech is written down in both. */
export const numberWords: ReadonlyMap<string, string> = cellByWord(
  new URL('number-words.csv', import.meta.url),
  'figures',
);

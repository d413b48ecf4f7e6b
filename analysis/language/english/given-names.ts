import { cellByWord } from '../word-list.ts';

/** Short given names, with the full name that they stand for most often: `bob` for `robert`. */
export const fullGivenNames: ReadonlyMap<string, string> = cellByWord(
  new URL('given-names.csv', import.meta.url),
  'full',
);

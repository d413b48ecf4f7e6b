import { readWordList } from '../language/word-list.ts';

const list = readWordList(new URL('month-names.csv', import.meta.url));
const numbers = list.column('month');

/**
 * Months from 1 by their names and short names, in lower case, without a stop: those of some fifty languages that mean one month
 * alone (`listopad` is October in Croatian and November in Polish, and is left out).
 */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  list.words.map((word, at) => [word, Number(numbers[at])]),
);

import { cellByWord, readWordList } from '../word-list.ts';

/** What kind of quantity a unit measures. */
export type Dimension = 'duration' | 'money' | 'percent' | 'length';

/** How a number is meant to be taken. */
export type Qualifier = 'about' | 'under' | 'over' | 'at-least' | 'at-most' | 'another' | 'part' | 'exact';

/** A unit, and how many of its dimension’s common one it is: a duration’s is a minute. */
export interface Unit {
  dimension: Dimension;
  unit: string;
  times: number;
}

const units = readWordList(new URL('number-units.csv', import.meta.url));
const [dimensions, names, times] = [
  units.column('dimension') as readonly Dimension[],
  units.column('unit'),
  units.column('times'),
];

/** Units by the word or sign that stands for them. */
export const unitWords: ReadonlyMap<string, Unit> = new Map(
  units.words.map((word, at) => [
    word,
    { dimension: dimensions[at] ?? 'length', unit: names[at] ?? '', times: Number(times[at]) },
  ]),
);

/** Words that multiply the number before them. */
export const scaleWords: ReadonlyMap<string, number> = new Map(
  [...cellByWord(new URL('number-scales.csv', import.meta.url), 'times')].map(([word, by]) => [word, Number(by)]),
);

/** Words before a number that say how it is meant, one to three of them. */
export const qualifierWords: ReadonlyMap<string, Qualifier> = cellByWord(
  new URL('number-qualifiers.csv', import.meta.url),
  'kind',
);

/** What befell people, by the words for it: these are counted in every report on a disaster. */
export const fateWords = cellByWord(new URL('fate-words.csv', import.meta.url), 'fate');

/** What goes on for some time, by the words for it. */
export const activityWords = cellByWord(new URL('activity-words.csv', import.meta.url), 'activity');

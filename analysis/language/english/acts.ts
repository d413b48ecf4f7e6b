import { cellByWord, readWordList, valuesIn } from '../word-list.ts';

/**
 * Verbs that news uses for the same act, every form that occurs, and the nouns for it. Verbs with the
 * same object from one row name one act (`suspend tests`, `a freeze of tests`).
 *
 * Source: the verb synonym sets of WordNet 3.1 and the nouns that it derives from them (Princeton University;
 * LICENSES/wordnet.txt), put together by hand for the verbs that two thousand news articles use most.
 */
const acts = readWordList(new URL('acts.csv', import.meta.url));

const placesOf = (words: (place: number) => readonly string[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  acts.words.forEach((_, place) => {
    for (const word of words(place)) if (!places.has(word)) places.set(word, place);
  });
  return places;
};
const verbs = acts.column('verbs');
const nouns = acts.column('nouns');

/** The row of each verb. */
export const actOfVerb: ReadonlyMap<string, number> = placesOf((place) => [
  acts.words[place] ?? '',
  ...valuesIn(verbs[place] ?? ''),
]);
/** The row of each noun for an act. */
export const actOfNoun: ReadonlyMap<string, number> = placesOf((place) => valuesIn(nouns[place] ?? ''));

/**
 * What a noun for an act does away with, where the noun itself says so: verbs with that object name the same act
 * (`disarmament`, `give up the weapons`). Source: the glosses of WordNet 3.1.
 */
export const objectOfNoun: ReadonlyMap<string, string> = cellByWord(
  new URL('noun-objects.csv', import.meta.url),
  'object',
);

import { readWordList, valuesIn } from '../word-list.ts';

/**
 * Nouns that news uses for the same thing. Two of a row are taken for one referent only where the texts give a reason:
 * a modifier that both have, or an apposition.
 *
 * Source: the synonym sets and sister terms of WordNet 3.1 (Princeton University; LICENSES/wordnet.txt), put together by hand
 * for the nouns that two thousand news articles use most.
 */
const list = readWordList(new URL('noun-synonyms.csv', import.meta.url));

/** For each noun the rows that it is in. */
export const synonymRows: ReadonlyMap<string, readonly number[]> = (() => {
  const places = new Map<string, number[]>();
  const synonyms = list.column('synonyms');
  list.words.forEach((word, place) => {
    for (const noun of [word, ...valuesIn(synonyms[place] ?? '')])
      places.set(noun, [...(places.get(noun) ?? []), place]);
  });
  return places;
})();

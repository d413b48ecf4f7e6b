import { groupsBy } from '../../corpus/groups-by.ts';
import { type CountrySense, countries } from '../../language/english/countries.ts';

const senses = new Map<string, { country: number; sense: CountrySense }>();
countries.forEach(({ words }, country) => {
  for (const [word, sense] of words) senses.set(word, { country, sense });
});
const wordsOf = [...senses].map(([name, { sense }]) => ({ words: name.split(' '), sense }));
const longest = wordsOf.reduce((most, { words }) => Math.max(most, words.length), 0);
const firstWords = new Set(wordsOf.map(({ words }) => words[0]));

const parts = new Set(wordsOf.flatMap(({ words, sense }) => (sense === 'institution' ? [] : words)));

/** Whether a word is one, or a part of one, that says something of a country. */
export const isCountryPart = (word: string) => parts.has(word);

/** The country that a name, seat, institution or adjective stands for; `undefined` for other words. */
export const countryOf = (name: string) => senses.get(name);

/**
 * The countries that words name, longest names first: `north korean leader` names one.
 *
 * @example countryWords(['north', 'korean']).length // => 1
 */
export function countryWords(words: readonly string[]): number[] {
  const found: number[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!firstWords.has(words[from])) continue;
    for (let length = Math.min(longest, words.length - from); length > 0; length -= 1) {
      const known = senses.get(words.slice(from, from + length).join(' '));
      if (!known) continue;
      found.push(known.country);
      from += length - 1;
      break;
    }
  }
  return found.length < 2 ? found : [...new Set(found)];
}

/** The countries that share the last word of their names, by its plural: `koreas`. */
const namesakes = groupsBy([...countries.keys()], (at) => `${nameWords(at).at(-1) ?? ''}s`);
/** The countries whose names begin with a point of the compass. */
const byCompass = groupsBy([...countries.keys()], (at) => nameWords(at)[0] ?? '');

/** The two countries that a plural of names means, as in `both Koreas`; none for other words. */
export const countriesOfPlural = (word: string): readonly number[] => {
  const own = namesakes.get(word) ?? [];
  return own.length === 2 ? own : [];
};

/** The countries that `the North` may mean: those whose names of several words begin so. */
export const countriesOfCompass = (word: string): readonly number[] =>
  (byCompass.get(word) ?? []).filter((at) => nameWords(at).length > 1);

/** The words of a country's name; none of a union or region, which is no country. */
function nameWords(at: number): string[] {
  const { name = '', code = '' } = countries[at] ?? {};
  return code === '' ? [] : name.toLowerCase().split(' ');
}

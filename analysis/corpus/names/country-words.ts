import { countries } from '../../language/english/countries.ts';

/** What a word or phrase says of a country: its own name, its seat, or an adjective of it. */
export type CountrySense = 'name' | 'seat' | 'demonym';

const senses = new Map<string, { country: number; sense: CountrySense }>();
countries.forEach(({ names, seats, demonyms }, country) => {
  for (const name of demonyms) senses.set(name, { country, sense: 'demonym' });
  for (const name of seats) senses.set(name, { country, sense: 'seat' });
  for (const name of names) senses.set(name, { country, sense: 'name' });
});
const longest = 4;
const firstWords = new Set([...senses.keys()].map((name) => name.split(' ')[0]));

const parts = new Set([...senses.keys()].flatMap((name) => name.split(' ')));

/** Whether a word is one, or a part of one, that says something of a country. */
export const isCountryPart = (word: string) => parts.has(word);

/** The country that a name, seat or adjective stands for; `undefined` for other words. */
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
const namesakes = new Map<string, number[]>();
countries.forEach(({ names }, country) => {
  const last = `${names[0]?.split(' ').at(-1) ?? ''}s`;
  namesakes.set(last, [...(namesakes.get(last) ?? []), country]);
});

/** The two countries that a plural of names means, as in `both Koreas`; none for other words. */
export const countriesOfPlural = (word: string): readonly number[] => {
  const own = namesakes.get(word) ?? [];
  return own.length === 2 ? own : [];
};

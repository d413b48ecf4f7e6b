import { readWordList, valuesIn } from '../word-list.ts';

/** What a word or phrase says of a country: its name, its seat, one of its institutions, or who belongs to it. */
export type CountrySense = 'name' | 'seat' | 'institution' | 'adjective' | 'people';

/** A country, or what news treats as one, and what it is called. Terms as the scanner writes them. */
export interface Country {
  name: string;
  /** ISO 3166-1, two letters; empty for a union, a region and a country that is no more. */
  code: string;
  words: ReadonlyMap<string, CountrySense>;
}

/**
 * All countries: names, capitals and adjectives from packages (`scripts/build-countries.ts` writes that list), and a
 * list by hand of what the packages lack: other names, seats of government beside capitals, institutions that no other
 * country has, and names of people that are no adjective.
 */
export const countries: readonly Country[] = (() => {
  const found = new Map<string, Country & { words: Map<string, CountrySense> }>();
  const countryOf = (name: string, code = '') => {
    const known = found.get(name) ?? { name, code, words: new Map<string, CountrySense>() };
    found.set(name, known);
    return known.words;
  };
  const list = readWordList(new URL('countries.csv', import.meta.url));
  const [codes, names, seats, adjectives] = ['code', 'names', 'seats', 'adjectives'].map(list.column);
  list.words.forEach((name, at) => {
    const words = countryOf(name, codes?.[at]);
    for (const word of valuesIn(adjectives?.[at] ?? '')) {
      words.set(word, 'adjective');
      if (takesPlural(word)) words.set(`${word}s`, 'people');
    }
    for (const word of valuesIn(seats?.[at] ?? '')) words.set(word, 'seat');
    for (const word of valuesIn(names?.[at] ?? '')) words.set(word, 'name');
  });
  const more = readWordList(new URL('country-names.csv', import.meta.url));
  const owners = more.column('country');
  const senses = more.column('sense') as readonly CountrySense[];
  more.words.forEach((word, at) => countryOf(owners[at] ?? '').set(word, senses[at] ?? 'name'));
  return [...found.values()];
})();

/** Whether an adjective of a nation has a plural that names its people: `Chileans`, but no `Chineses`. */
function takesPlural(adjective: string): boolean {
  return !/(?:ese|ish|[cs]h|s|z)$/.test(adjective);
}

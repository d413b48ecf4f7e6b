import type { Corpus } from '../../analysis/corpus/corpus.ts';
import { countryOf } from '../../analysis/corpus/names/country-words.ts';
import { countries } from '../../analysis/language/english/countries.ts';

/** Words before a name in which its titles stand. */
const reach = 5;
/** Said so often at least. */
const leastTimes = 2;

/** The country that stands most often in the titles before a person's name: `Chinese Foreign Minister Lin Wu`. */
export function countryOfActor({ articles, vocabulary }: Corpus, place: number): string | undefined {
  const times = new Map<number, number>();
  for (const { mentions, terms, tokens, names } of articles) {
    for (const { first, name } of mentions) {
      if (name !== place) continue;
      for (let token = first - 1; token >= Math.max(0, first - reach); token -= 1) {
        const word = vocabulary[terms[token] ?? -1] ?? '';
        if (tokens.sentence[token] !== tokens.sentence[first] || (names[token] !== 1 && word !== 'of')) break;
        const country = countryOf(word)?.country;
        if (country !== undefined) times.set(country, (times.get(country) ?? 0) + 1);
      }
    }
  }
  const [best] = [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best && best[1] >= leastTimes ? countries[best[0]]?.name : undefined;
}

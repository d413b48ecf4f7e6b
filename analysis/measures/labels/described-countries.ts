import { personNouns } from '../../language/english/noun-kinds.ts';
import {
  countryNouns,
  countryPairNouns,
  pickingWords,
  pointingAtCountry,
} from '../../language/english/phrase-words.ts';
import { countriesOfPlural } from '../../corpus/names/country-words.ts';
import type { Mention } from './mention.ts';
import { countryKey } from './name-keys.ts';

/**
 * Finds which countries a description means by what the article named last, a person's country included: `the country`
 * is one, `both countries` are two (recency of mention, as in centering: Grosz, Joshi and Weinstein
 * 1995). Gives the keys for each mention that is such a description.
 *
 * @param keys the key of each mention's referent as far as it is known
 * @param countryOfPerson the country of the person whom a mention names
 */
export function describedCountries(
  mentions: readonly Mention[],
  keys: readonly string[],
  countryOfPerson: (at: number) => number | undefined,
): Map<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  let recent: string[] = [];
  let ofPerson: readonly string[] = [];
  let article = -1;
  mentions.forEach((mention, at) => {
    if (mention.article !== article) [article, recent, ofPerson] = [mention.article, [], []];
    const isHis = mention.determiner === 'his' || mention.determiner === 'her';
    const joined = countriesJoined(mention, keys[at] ?? '');
    const meant = joined.length > 0 ? joined : countriesMeant(mention, isHis ? ofPerson : recent);
    if (meant.length > 0) found.set(at, meant);
    for (const named of countriesNamed(mention, at))
      if (recent[0] !== named) recent = [named, ...recent.filter((other) => other !== named)];
  });
  return found;

  function countriesNamed({ countries, lemma }: Mention, at: number): readonly string[] {
    const key = keys[at] ?? '';
    if (key.startsWith('country:')) return [key];
    const own = countryOfPerson(at);
    if (own === undefined && countries.length === 0) return none;
    const named = (own === undefined ? countries : [own]).map(countryKey);
    if (own !== undefined || (named.length > 0 && personNouns.has(lemma))) ofPerson = named;
    return named;
  }
}

/** `North and South Korea`, `the Koreas`, `French and Polish officials` name two countries. */
function countriesJoined({ name, lemma, modifiers, countries }: Mention, key: string): readonly string[] {
  const namesakes = name.length === 1 ? countriesOfPlural(lemma) : [];
  if (namesakes.length > 0) return namesakes.map(countryKey);
  if (!key.startsWith('country:') || !modifiers.includes('and')) return none;
  const other = countries.map(countryKey).find((own) => own !== key);
  return other === undefined ? none : [key, other];
}

function countriesMeant(mention: Mention, recent: readonly string[]): readonly string[] {
  const { lemma, isPlural, quantity, determiner } = mention;
  if (!countryNouns.has(lemma)) return none;
  if (isOfOthers(mention) || pickingWords.has(quantity) || mention.modifiers.some((word) => pickingWords.has(word)))
    return none;
  if (!isPlural) return pointingAtCountry.has(determiner) ? recent.slice(0, 1) : none;
  const isPair = countryPairNouns.has(lemma) && (quantity === 'two' || quantity === 'both');
  return isPair && recent.length > 1 ? recent.slice(0, 2) : none;
}

/** Whether a phrase says itself whose country or government it means. */
const isOfOthers = ({ name, specifics, ofEnd, head }: Mention) =>
  name.length > 0 || specifics.length > 0 || ofEnd > head + 1;

const none: readonly string[] = [];

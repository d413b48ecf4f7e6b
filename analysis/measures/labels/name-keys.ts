import { countryOf } from '../../corpus/names/country-words.ts';
import type { Name } from '../../corpus/names/name.ts';
import type { Mention } from './mention.ts';

/** Key of a country among the keys of referents. */
export const countryKey = (country: number): string => `country:${country}`;

/**
 * Key of what a name names: a country's, whoever declares it, else that of the name as the corpus resolves it; what the
 * corpus takes for no name (`Americans`) goes by its words.
 */
export function keyOfName({ named, name }: Mention, names: readonly Name[]): string {
  const known = names[named];
  const country = known ? known.country : countryOf(name.join(' '))?.country;
  if (country !== undefined) return countryKey(country);
  return known?.key ?? `name:${name.join(' ')}`;
}

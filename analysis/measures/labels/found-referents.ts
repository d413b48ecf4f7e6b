import type { Corpus } from '../../corpus/corpus.ts';
import type { Name } from '../../corpus/names/name.ts';
import { describedCountries } from './described-countries.ts';
import { describedPersons } from './described-persons.ts';
import type { Mention } from './mention.ts';
import { mergedSets } from './merge-sets.ts';
import { keyOfName } from './name-keys.ts';
import { mergeNouns } from './noun-groups.ts';
import { takeContents } from './noun-contents.ts';
import { ownKeys } from './own-keys.ts';
import { personsByTitle } from './persons-by-title.ts';

/** Who and what the mentions of a corpus name, as the text shows it. */
export interface FoundReferents {
  /** The key of each mention's referent. */
  keys: string[];
  /** The keys that are persons. */
  persons: ReadonlySet<string>;
  /** The other one that a mention names which names two: `both countries`. */
  second: ReadonlyMap<number, string>;
}

/** The referent of each mention: persons, countries, other names, and common nouns that name one thing. */
export function foundReferents(
  mentions: readonly Mention[],
  names: readonly Name[],
  outlets: Corpus['outlets'],
): FoundReferents {
  const sets = mergedSets();
  const nameKeys = mentions.map((mention) => (mention.name.length === 0 ? '' : keyOfName(mention, names)));
  const persons = new Set(names.filter(({ kind }) => kind === 'person').map(({ key }) => key));
  mergeNouns(mentions, sets);
  const known = personsByTitle(mentions, nameKeys, persons);
  const described = describedPersons(mentions, known);
  const ownKey = ownKeys({ mentions, names, outlets, sets, countryByTitles });
  const keys = mentions.map((mention, at) => described.found.get(at) ?? ownKey(mention, nameKeys[at] ?? ''));
  takeContents(mentions, keys, sets);
  const second = new Map(described.second);
  for (const [at, [one = '', other]] of describedCountries(mentions, keys, countryOfPerson)) {
    keys[at] = one;
    if (other !== undefined) second.set(at, other);
  }
  return { keys, persons, second };

  /** The country that titles most often give the person whom a mention names or describes. */
  function countryOfPerson(at: number): number | undefined {
    return countryByTitles(described.found.get(at) ?? known.keys[at] ?? '');
  }

  function countryByTitles(key: string): number | undefined {
    if (key === '') return undefined;
    const [best] = [...known.of(key).countries].sort(([a, countA], [b, countB]) => countB - countA || a - b);
    return best?.[0];
  }
}

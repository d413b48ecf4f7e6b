import { measuringNouns, memberNouns } from '../../language/english/plain-nouns.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { institutionNouns } from '../../language/english/noun-kinds.ts';
import { facesOfCountries, nationalInstitutions } from '../../language/english/country-faces.ts';
import type { Name } from '../../corpus/names/name.ts';
import { branchesOfCountries } from './branches-of-countries.ts';
import { describedCountries } from './described-countries.ts';
import { describedPersons } from './described-persons.ts';
import { homeCountries } from './home-countries.ts';
import type { Mention } from './mentions.ts';
import { mergedSets } from './merge-sets.ts';
import { countryKey, keyOfName } from './name-keys.ts';
import { mergeNouns, nounKey } from './noun-groups.ts';
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
  const nounKeys = { singular: new Map<string, string>(), plural: new Map<string, string>() };
  const branches = branchesOfCountries(mentions);
  const homeOf = homeCountries(mentions, outlets);
  const personOf = personsByForm(names);
  const keys = mentions.map((mention, at) => described.found.get(at) ?? ownKey(mention, nameKeys[at] ?? ''));
  const contents = new Map<string, Map<string, number>>();
  // From the last to the first, because what a phrase is made of stands behind it.
  for (let at = mentions.length - 1; at >= 0; at -= 1) {
    const key = keyOfContent(at);
    if (key === undefined) continue;
    keys[at] = key;
    count(mentions[at]?.lemma ?? '', key);
  }
  mentions.forEach(({ lemma, name }, at) => {
    if (name.length > 0 || !measuringNouns.has(lemma) || keys[at] !== sets.find(nounKey(lemma))) return;
    keys[at] = usualContent(lemma) ?? keys[at];
  });
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

  function count(lemma: string, key: string): void {
    const own = contents.get(lemma) ?? new Map<string, number>();
    contents.set(lemma, own.set(key, (own.get(key) ?? 0) + 1));
  }

  /** `the list` is what lists in these texts are lists of, if most are of one thing. */
  function usualContent(lemma: string): string | undefined {
    const own = [...(contents.get(lemma) ?? [])].sort(
      ([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1),
    );
    const total = own.reduce((sum, [, times]) => sum + times, 0);
    const [best] = own;
    return best && best[1] >= 2 && best[1] * 2 > total ? best[0] : undefined;
  }

  /** Each key is made once, because equal strings that are one are compared faster. */
  function keyOfNoun(lemma: string, isPlural: boolean): string {
    const known = isPlural ? nounKeys.plural : nounKeys.singular;
    let key = known.get(lemma);
    if (key === undefined) known.set(lemma, (key = sets.find(nounKey(lemma, isPlural))));
    return key;
  }

  function ownKey(mention: Mention, ofName: string): string {
    const { name, lemma } = mention;
    if (isPrinciple(mention)) return `name:one ${name.join(' ')}`;
    const isAdministration = lemma === 'administration' && (name.length === 0 || holderIn(name) !== undefined);
    const isInstitution = isAdministration || nationalInstitutions.has(name.join(' '));
    const institution = isInstitution || ofInstitution(mention) ? keyOfInstitution(mention) : undefined;
    if (isInstitution && institution !== undefined) return institution;
    if (name.length > 0) return ofName;
    const [country] = mention.countries;
    if (country !== undefined && (facesOfCountries.has(lemma) || institutionNouns.has(lemma)))
      return countryKey(country);
    if (institution !== undefined) return institution;
    const branch = branches.of(mention);
    if (branch !== undefined) return countryKey(branch);
    return keyOfNoun(lemma, mention.isPlural);
  }

  /** The country whose institution a mention names: its own, its head's, or else the one that the article is about. */
  function keyOfInstitution({ countries, name, specifics, article }: Mention): string | undefined {
    const holder = holderIn(name) ?? holderIn(specifics);
    const country = countries[0] ?? countryByTitles(holder ?? '') ?? homeOf(article);
    return country === undefined ? undefined : countryKey(country);
  }

  /** The person by whom an administration is called: `the Lee administration`. */
  function holderIn(words: readonly string[]): string | undefined {
    return words.map((word) => personOf.get(word)).find((key) => key !== undefined);
  }

  /** `Senate aides`, `Supreme Court officials`. */
  function ofInstitution({ name, lemma, modifiers }: Mention): boolean {
    return (
      name.length === 0 &&
      facesOfCountries.has(lemma) &&
      modifiers.some(
        (word, at) => nationalInstitutions.has(word) || nationalInstitutions.has(`${word} ${modifiers[at + 1] ?? ''}`),
      )
    );
  }

  /** `a list of questions` are the questions, and `members of the crew` the crew. */
  function keyOfContent(at: number): string | undefined {
    const mention = mentions[at];
    if (!mention || mention.name.length > 0) return undefined;
    const isMeasure = measuringNouns.has(mention.lemma);
    if (!isMeasure && !memberNouns.has(mention.lemma)) return undefined;
    for (let other = at + 1; other < mentions.length; other += 1) {
      const inner = mentions[other];
      if (inner?.article !== mention.article || inner.first > mention.end) break;
      if (inner.inside !== mention.phrase) continue;
      if (inner.first > mention.head ? inner.name.length === 0 || !isMeasure : !isMeasure) return keys[other];
    }
    const last = mention.modifiers.at(-1);
    return !isMeasure && last !== undefined && mention.modifiers.length > 0 ? sets.find(nounKey(last)) : undefined;
  }
}

/** Whom the forms of persons' names mean: of several, the one whom most articles name. */
function personsByForm(names: readonly Name[]): Map<string, string> {
  const persons = new Map<string, string>();
  for (const { kind, key, forms } of names) {
    if (kind !== 'person') continue;
    for (const form of forms) if (!persons.has(form.toLowerCase())) persons.set(form.toLowerCase(), key);
  }
  return persons;
}

/** A name behind `one` is a principle and not what it names: `one Ireland`. */
export const isPrinciple = ({ name, quantity }: Mention) => name.length > 0 && quantity === 'one';

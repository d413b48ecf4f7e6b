import type { Corpus } from '../../corpus/corpus.ts';
import type { Name } from '../../corpus/names/name.ts';
import { facesOfCountries, nationalInstitutions } from '../../language/english/country-faces.ts';
import { institutionNouns } from '../../language/english/noun-kinds.ts';
import { branchesOfCountries } from './branches-of-countries.ts';
import { homeCountries } from './home-countries.ts';
import type { Mention } from './mention.ts';
import type { MergedSets } from './merge-sets.ts';
import { countryKey } from './name-keys.ts';
import { nounKey } from './noun-key.ts';

/** What telling the referent of a mention by itself needs to know of the others. */
export interface KnownReferents {
  mentions: readonly Mention[];
  names: readonly Name[];
  outlets: Corpus['outlets'];
  /** Nouns that name one thing. */
  sets: MergedSets;
  /** The country that titles most often give a person. */
  countryByTitles: (person: string) => number | undefined;
}

/** Tells whom or what a mention names by its own words; `ofName` is the key of its name. */
export function ownKeys({
  mentions,
  names,
  outlets,
  sets,
  countryByTitles,
}: KnownReferents): (mention: Mention, ofName: string) => string {
  const branches = branchesOfCountries(mentions);
  const homeOf = homeCountries(mentions, outlets);
  const personOf = personsByForm(names);
  const nounKeys = { singular: new Map<string, string>(), plural: new Map<string, string>() };

  return ownKey;

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

  /** Each key is made once, because equal strings that are one are compared faster. */
  function keyOfNoun(lemma: string, isPlural: boolean): string {
    const known = isPlural ? nounKeys.plural : nounKeys.singular;
    let key = known.get(lemma);
    if (key === undefined) known.set(lemma, (key = sets.find(nounKey(lemma, isPlural))));
    return key;
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

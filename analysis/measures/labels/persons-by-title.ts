import { plainPersons } from '../../language/english/plain-nouns.ts';
import { personNouns } from '../../language/english/noun-kinds.ts';
import { isCountryPart } from '../../corpus/names/country-words.ts';
import type { Mention } from './mention.ts';

/** What is known of a person by its titles: how often each, and of which countries. */
export interface Person {
  key: string;
  titles: Map<string, number>;
  countries: Map<number, number>;
  /** Nouns and names that stood with its titles. */
  specifics: Set<string>;
}

/** The persons of a corpus with what they are called. */
export interface PersonsByTitle {
  /** The person that each mention names; empty for none. */
  keys: readonly string[];
  /** The place of the mention beside which another stands as another name of the same; negative for none. */
  beside: (at: number) => number;
  of: (key: string) => Person;
  /** Everybody who has a title. */
  called: (title: string) => ReadonlySet<Person>;
}

const nobody: ReadonlySet<Person> = new Set();

/** Gathers the titles of persons: before the name, and beside it in apposition or behind `is`. */
export function personsByTitle(
  mentions: readonly Mention[],
  nameKeys: readonly string[],
  persons: ReadonlySet<string>,
): PersonsByTitle {
  const known = new Map<string, Person>();
  const byTitle = new Map<string, Set<Person>>();
  const keys = nameKeys.map((key) => (persons.has(key) ? key : ''));
  const beside = (at: number) => {
    const mention = mentions[at];
    const place = mention ? Math.max(mention.apposedTo, mention.saidOf) : -1;
    return !mention || place < 0 ? -1 : at - mention.phrase + place;
  };
  mentions.forEach((mention, at) => {
    const key = keys[at] ?? '';
    if (key !== '') {
      const person = personOf(key);
      for (const title of mention.titles) addTitle(person, title);
      if (mention.titles.length > 0) addCountries(person, mention);
    }
    const other = beside(at);
    const otherKey = other < 0 ? '' : (keys[other] ?? '');
    const otherMention = mentions[other];
    if (otherKey !== '' && key === '' && mention.name.length === 0 && personNouns.has(mention.lemma)) {
      addTitle(personOf(otherKey), mention.lemma);
      addCountries(personOf(otherKey), mention);
    } else if (
      key !== '' &&
      otherKey === '' &&
      otherMention?.name.length === 0 &&
      personNouns.has(otherMention.lemma)
    ) {
      addTitle(personOf(key), otherMention.lemma);
      addCountries(personOf(key), otherMention);
    }
  });
  return { keys, beside, of: personOf, called: (title) => byTitle.get(title) ?? nobody };

  function personOf(key: string): Person {
    let person = known.get(key);
    if (!person) known.set(key, (person = { key, titles: new Map(), countries: new Map(), specifics: new Set() }));
    return person;
  }

  function addTitle(person: Person, title: string) {
    if (!personNouns.has(title) || plainPersons.has(title)) return;
    person.titles.set(title, (person.titles.get(title) ?? 0) + 1);
    byTitle.set(title, (byTitle.get(title) ?? new Set()).add(person));
  }

  function addCountries(person: Person, { countries, specifics }: Mention) {
    for (const word of specifics) if (!isCountryPart(word)) person.specifics.add(word);
    for (const country of countries) person.countries.set(country, (person.countries.get(country) ?? 0) + 1);
  }
}

import { personNouns } from '../../lexicons/noun-kinds.ts';
import { isCountryPart } from './country-words.ts';
import type { Mention } from './mentions.ts';
import type { MergedSets } from './merge-sets.ts';

/** What is known of a person by its titles: how often each, and of which countries. */
interface Person {
  key: string;
  titles: Map<string, number>;
  countries: Map<number, number>;
  /** Nouns and names that stood with its titles. */
  specifics: Set<string>;
  mentions: number;
}

/** Whether a phrase means two persons, as `both leaders` and `the two men` do. */
const isPair = ({ isPlural, name, lemma, quantity, countries }: Mention) =>
  isPlural &&
  name.length === 0 &&
  (quantity === 'two' || quantity === 'both') &&
  countries.length === 0 &&
  (lemma === 'man' || rulers.includes(lemma));

/** Whom descriptions mean. */
export interface DescribedPersons {
  /** The person's key for each mention that is such a description. */
  found: Map<number, string>;
  /** The other person's where it means two: `both leaders`. */
  second: Map<number, string>;
  /** The country that titles most often give the person whom a mention names or describes. */
  countryOf: (at: number) => number | undefined;
}

const singularDeterminers = new Set(['the', 'his', 'her', 'its', 'their', 'our', 'this', 'that', 'my', 'your']);
/** Whom `the two leaders` may mean. */
const rulers = ['leader', 'president', 'minister', 'chancellor', 'premier', 'king', 'queen', 'dictator'];
const general = new Set('man woman person member people friend child resident one mr mrs ms'.split(' '));

/**
 * Finds whom a description means (`the North Korean leader`, `the special counsel`): the person who is called so
 * elsewhere, before the name or beside it; of several the one named last in the article, if no adjective of nation
 * speaks against it.
 */
export function describedPersons(
  mentions: readonly Mention[],
  nameKeys: readonly string[],
  persons: ReadonlySet<string>,
  sets: MergedSets,
): DescribedPersons {
  const known = new Map<string, Person>();
  const byTitle = new Map<string, Set<Person>>();
  const keys = nameKeys.map((name) => {
    const key = name === '' ? '' : sets.find(name);
    return persons.has(key) ? key : '';
  });
  const beside = (at: number) => {
    const mention = mentions[at];
    const place = mention ? Math.max(mention.apposedTo, mention.saidOf) : -1;
    return !mention || place < 0 ? -1 : at - mention.phrase + place;
  };
  mentions.forEach((mention, at) => {
    const key = keys[at] ?? '';
    if (key !== '') {
      const person = personOf(key);
      person.mentions += 1;
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

  const found = new Map<number, string>();
  const second = new Map<number, string>();
  const recent: Person[] = [];
  let article = -1;
  mentions.forEach((mention, at) => {
    if (mention.article !== article) {
      article = mention.article;
      recent.length = 0;
    }
    const key = keys[at] ?? '';
    if (key !== '') {
      touch(personOf(key));
      return;
    }
    if (isPair(mention)) {
      const [one, two] = lastCalled(mention.lemma);
      if (!one || !two) return;
      found.set(at, one.key);
      second.set(at, two.key);
      return;
    }
    const person = whoIs(mention, at);
    if (!person) return;
    found.set(at, person.key);
    touch(person);
  });
  return { found, second, countryOf };

  function countryOf(at: number): number | undefined {
    const person = known.get(found.get(at) ?? keys[at] ?? '');
    let best: number | undefined;
    for (const [country, count] of person?.countries ?? [])
      if (best === undefined || count > (person?.countries.get(best) ?? 0)) best = country;
    return best;
  }

  function touch(person: Person) {
    const place = recent.indexOf(person);
    if (place >= 0) recent.splice(place, 1);
    recent.unshift(person);
    if (recent.length > 12) recent.pop();
  }

  /** The persons that were called so, from the last named. */
  function lastCalled(lemma: string): Person[] {
    const alike = lemma === 'leader' ? rulers : [lemma];
    return recent.filter(({ titles }) => lemma === 'man' || alike.some((title) => titles.has(title)));
  }

  function whoIs(mention: Mention, at: number): Person | undefined {
    if (mention.isPlural || mention.name.length > 0 || general.has(mention.lemma)) return undefined;
    if (!personNouns.has(mention.lemma)) return undefined;
    const other = keys[beside(at)] ?? '';
    if (other !== '') return personOf(other);
    const next = keys[at + 1] ?? '';
    if (next !== '' && beside(at + 1) === at) return personOf(next);
    if (mention.determiner === 'a' || mention.determiner === 'an' || mention.determiner === 'no') return undefined;
    if (
      !singularDeterminers.has(mention.determiner) &&
      mention.countries.length === 0 &&
      mention.modifiers.length === 0 &&
      mention.titles.length === 0
    )
      return undefined;
    if (mention.modifiers.includes('former')) return undefined;
    const candidates = [...(byTitle.get(mention.lemma) ?? [])].filter(
      (person) => fitsCountry(person, mention) && fitsSpecifics(person, mention),
    );
    let best: Person | undefined;
    let bestScore = 0;
    for (const person of candidates) {
      const place = recent.indexOf(person);
      const nearness = place < 0 ? 0.2 : 1 / (1 + place / 3);
      const score = Math.sqrt(person.titles.get(mention.lemma) ?? 0) * nearness;
      if (score > bestScore) [best, bestScore] = [person, score];
    }
    return best;
  }

  /** A country in the description must be one of the person's, if any is known. */
  function fitsCountry(person: Person, { countries }: Mention): boolean {
    if (countries.length === 0 || person.countries.size === 0) return true;
    return countries.some((country) => person.countries.has(country));
  }

  /** `the F.B.I. director` is nobody whose titles only ever stood with other names. */
  function fitsSpecifics(person: Person, { specifics }: Mention): boolean {
    const own = specifics.filter((word) => !isCountryPart(word));
    return own.length === 0 || person.specifics.size === 0 || own.some((word) => person.specifics.has(word));
  }

  function personOf(key: string): Person {
    const person = known.get(key) ?? {
      key,
      titles: new Map(),
      countries: new Map(),
      specifics: new Set(),
      mentions: 0,
    };
    known.set(key, person);
    return person;
  }
  function addTitle(person: Person, title: string) {
    if (!personNouns.has(title) || general.has(title)) return;
    person.titles.set(title, (person.titles.get(title) ?? 0) + 1);
    byTitle.set(title, (byTitle.get(title) ?? new Set()).add(person));
  }
  function addCountries(person: Person, { countries, specifics }: Mention) {
    for (const word of specifics) if (!isCountryPart(word)) person.specifics.add(word);
    for (const country of countries) person.countries.set(country, (person.countries.get(country) ?? 0) + 1);
  }
}

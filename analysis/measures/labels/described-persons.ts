import { plainPersons, rulers } from '../../language/english/plain-nouns.ts';
import { pointingAtOne } from '../../language/english/phrase-words.ts';
import { personNouns } from '../../language/english/noun-kinds.ts';
import { isCountryPart } from '../../corpus/names/country-words.ts';
import type { Mention } from './mention.ts';
import { type Person, type PersonsByTitle } from './persons-by-title.ts';

/** Whom descriptions mean. */
export interface DescribedPersons {
  /** The person's key for each mention that is such a description. */
  found: Map<number, string>;
  /** The other person's where it means two: `both leaders`. */
  second: Map<number, string>;
}

/** So many persons are kept in mind. */
const mostRecent = 12;

/** Whether a phrase means two persons, as `both leaders` and `the two men` do. */
const isPair = ({ isPlural, name, lemma, quantity, countries }: Mention) =>
  isPlural &&
  name.length === 0 &&
  (quantity === 'two' || quantity === 'both') &&
  countries.length === 0 &&
  (lemma === 'man' || rulers.has(lemma));

/**
 * Finds whom a description means (`the North Korean leader`, `the special counsel`): the person who is called so
 * elsewhere, before the name or beside it; of several the one named last in the article, if no adjective of nation
 * speaks against it.
 */
export function describedPersons(mentions: readonly Mention[], known: PersonsByTitle): DescribedPersons {
  const found = new Map<number, string>();
  const second = new Map<number, string>();
  const recent: Person[] = [];
  let article = -1;
  mentions.forEach((mention, at) => {
    if (mention.article !== article) {
      article = mention.article;
      recent.length = 0;
    }
    const key = known.keys[at] ?? '';
    if (key !== '') {
      touch(recent, known.of(key));
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
    touch(recent, person);
  });
  return { found, second };

  /** The persons that were called so, from the last named. */
  function lastCalled(lemma: string): Person[] {
    const alike = lemma === 'leader' ? [...rulers] : [lemma];
    return recent.filter(({ titles }) => lemma === 'man' || alike.some((title) => titles.has(title)));
  }

  function whoIs(mention: Mention, at: number): Person | undefined {
    if (mention.isPlural || mention.name.length > 0 || plainPersons.has(mention.lemma)) return undefined;
    if (!personNouns.has(mention.lemma)) return undefined;
    const other = known.keys[known.beside(at)] ?? '';
    if (other !== '') return known.of(other);
    const next = known.keys[at + 1] ?? '';
    if (next !== '' && known.beside(at + 1) === at) return known.of(next);
    if (mention.determiner === 'a' || mention.determiner === 'an' || mention.determiner === 'no') return undefined;
    if (
      !pointingAtOne.has(mention.determiner) &&
      mention.countries.length === 0 &&
      mention.modifiers.length === 0 &&
      mention.titles.length === 0
    )
      return undefined;
    if (mention.modifiers.includes('former')) return undefined;
    return likeliest(known.called(mention.lemma), mention, recent);
  }
}

/** Puts a person first among those named last. */
function touch(recent: Person[], person: Person): void {
  const place = recent.indexOf(person);
  if (place >= 0) recent.splice(place, 1);
  recent.unshift(person);
  if (recent.length > mostRecent) recent.pop();
}

/** The person who fits a description best: often called so, and named lately. */
function likeliest(called: Iterable<Person>, mention: Mention, recent: readonly Person[]): Person | undefined {
  let best: Person | undefined;
  let bestScore = 0;
  for (const person of called) {
    if (!fitsCountry(person, mention) || !fitsSpecifics(person, mention)) continue;
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

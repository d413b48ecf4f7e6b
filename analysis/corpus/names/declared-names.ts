import { english } from '../../language/english/english.ts';
import { demonyms, personTitles } from '../../language/english/name-parts.ts';
import { joiningParticles } from '../../language/english/name-particles.ts';
import type { Actor } from '../../study/study.ts';
import { normalise } from '../normalise.ts';
import { scan } from '../scan.ts';
import { countryOf } from './country-words.ts';
import type { FormGroup } from './form-groups.ts';
import { shortForms, soundOf } from './name-forms.ts';
import type { KnownName, NameKind } from './name.ts';

/** The names that a study declares, to be found again in other forms than it lists. */
export interface DeclaredNames {
  names: readonly KnownName[];
  /** By form: the place of the actor with that alias. */
  own: ReadonlyMap<string, number>;
  /** The shorter forms of persons' names. */
  short: readonly { form: string; name: number }[];
  bySound: ReadonlyMap<string, number>;
  byCountry: ReadonlyMap<number, number>;
}

/** Reads the actors of a study, each at its place in the list; of two that claim one name the first has it. */
export function declaredNames(actors: readonly Pick<Actor, 'name' | 'kind' | 'aliases'>[]): DeclaredNames {
  const own = new Map<string, number>();
  const bySound = new Map<string, number>();
  const byCountry = new Map<number, number>();
  const short: { form: string; name: number }[] = [];
  actors.forEach(({ kind, aliases }, name) => {
    for (const alias of aliases) {
      const words = nameIn(alias);
      if (words.length === 0) continue;
      setFirst(own, words.join(' '), name);
      setFirst(bySound, soundOf(words), name);
      const country = countryOf(words.join(' '));
      if (country && (kind === 'country' || (country.sense === 'name' && !noCountries.has(kind))))
        setFirst(byCountry, country.country, name);
      if (kind === 'person' && words.length > 1) for (const form of shortForms(words)) short.push({ form, name });
    }
  });
  const countryOfActor = new Map([...byCountry].map(([country, actor]) => [actor, country]));
  const names = actors.map(({ name, kind }, place): KnownName => {
    const country = countryOfActor.get(place);
    const said = kinds.get(kind) ?? (country === undefined ? 'unknown' : 'country');
    return { name, key: `actor:${name}`, kind: said, country, gender: '', titles: new Set(), count: 0 };
  });
  return { names, own, short, bySound, byCountry };
}

const noCountries: ReadonlySet<string> = new Set(['person', 'institution', 'group']);

const kinds: ReadonlyMap<string, NameKind> = new Map([
  ['person', 'person'],
  ['country', 'country'],
  ['institution', 'institution'],
]);

function setFirst<Key>(map: Map<Key, number>, key: Key, value: number): void {
  if (!map.has(key)) map.set(key, value);
}

/** The proper name at the end of an alias, titles and adjectives of nations off; empty for a description. */
function nameIn(alias: string): string[] {
  const { text } = normalise(alias);
  const { tokens, vocabulary } = scan(text, [{ kind: 'paragraph', start: 0, end: text.length }], english);
  const words = Array.from(tokens.term, (term) => vocabulary[term] ?? '');
  const last = words.findLastIndex((word) => personTitles.has(word) || demonyms.has(word));
  const from = words[last + 1] === 'of' ? last + 3 : last + 1;
  const isCapital = (token: number) => /\p{Lu}/u.test(text.slice(tokens.start[token], tokens.end[token]));
  const isName = words.every((word, token) => token < from || isCapital(token) || joiningParticles.has(word));
  return isName ? words.slice(from) : [];
}

/** The declared actor that a group of forms names. */
export function declaredOwner(
  { bySound, byCountry }: DeclaredNames,
  { forms, country }: FormGroup,
): number | undefined {
  if (country !== undefined) return byCountry.get(country);
  for (const { words } of forms) {
    const name = bySound.get(soundOf(words));
    if (name !== undefined) return name;
  }
  return undefined;
}

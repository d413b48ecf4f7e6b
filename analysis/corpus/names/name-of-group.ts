import { compassPoints } from '../../language/english/name-particles.ts';
import { countries } from '../../language/english/countries.ts';
import { countriesOfCompass } from './country-words.ts';
import type { FormGroup } from './form-groups.ts';
import type { NameEvidence } from './name-evidence.ts';
import { acronymsOf, shortForms } from './name-forms.ts';
import type { KnownName } from './name.ts';
import { isTitled, kindOfThing } from './person-name.ts';

/** How often the forms of a group stand in measured text. */
export const countOf = ({ forms }: FormGroup) => forms.reduce((sum, { count }) => sum + count, 0);

/** The titles that stand before the forms of a group. */
export const titlesOf = ({ forms }: FormGroup) => new Set(forms.flatMap(({ titles }) => [...titles.keys()]));

/** The name that a group of forms is. */
export function nameOf(group: FormGroup): KnownName {
  const { country, forms } = group;
  const [head] = forms;
  const words = head?.words ?? [];
  const usual = [...(head?.written ?? [])].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  const base = { country, gender: '' as const, titles: titlesOf(group), count: countOf(group) };
  if (country !== undefined)
    return { ...base, name: countries[country]?.name ?? '', key: `country:${country}`, kind: 'country' };
  const isTitledName = words.length === 1 && head !== undefined && isTitled(head) && kindOfThing(words) === 'unknown';
  const isPerson = group.isPerson || isTitledName;
  return {
    ...base,
    name: usual[0]?.[0] ?? '',
    key: `name:${words.join(' ')}`,
    kind: isPerson ? 'person' : kindOfThing(words),
  };
}

/** The forms in which texts may name the same in short. */
export function shortFormsOf(
  { isPerson, country }: FormGroup,
  words: readonly string[],
  evidence: NameEvidence,
): string[] {
  if (isPerson) return words.length > 1 ? shortForms(words) : [];
  const lands = [...compassPoints]
    .filter((point) =>
      country === undefined ? words.length === 2 && words[0] === point : countriesOfCompass(point).includes(country),
    )
    .map((point) => `the ${point}`);
  if (country !== undefined || words.length < 2) return lands;
  return [...lands, ...acronymsOf(words).filter((form) => isAcronym(form, words, evidence))];
}

/** A longer name is not so rare beside its letters. */
const leastShareOfAcronym = 0.2;

function isAcronym(form: string, words: readonly string[], evidence: NameEvidence): boolean {
  const short = evidence.get(form);
  const long = evidence.get(words.join(' '));
  if (!short || !long || form.length < 2) return false;
  const capitals = [...short.written].every(([text]) => text === text.toUpperCase());
  return capitals && long.count >= leastShareOfAcronym * short.count;
}

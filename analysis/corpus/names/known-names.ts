import { compassPoints } from '../../language/english/name-particles.ts';
import { countries } from '../../language/english/countries.ts';
import { type DeclaredNames, declaredOwner } from './declared-names.ts';
import { type FormGroup, formGroups } from './form-groups.ts';
import { genderOf } from './gender-of.ts';
import type { FormEvidence, NameEvidence } from './name-evidence.ts';
import { acronymsOf, shortForms } from './name-forms.ts';
import type { Gender, NameKind } from './name.ts';
import { isTitled, kindOfThing } from './person-name.ts';

/** A name before its mentions are counted. */
export interface KnownName {
  name: string;
  key: string;
  kind: NameKind;
  gender: Gender;
  /** How often its full forms stand in the corpus. */
  count: number;
}

/** Whom the forms of names may mean, by all evidence of a corpus. */
export interface KnownNames {
  /** The declared actors first. */
  names: readonly KnownName[];
  /** The name that a form is, where it stands for no longer one. */
  own: ReadonlyMap<string, number>;
  /** The longer names that a form may stand for, the most frequent first. */
  longer: ReadonlyMap<string, readonly number[]>;
  /** Forms that stand where places do. */
  places: ReadonlySet<string>;
}

/** Reads merged evidence; what the study declares comes first. */
export function knownNames(evidence: NameEvidence, declared: DeclaredNames): KnownNames {
  const names: KnownName[] = declared.names.map((name) => ({ ...name }));
  const own = new Map<string, number>();
  const longer = new Map<string, number[]>();
  for (const [form, name] of declared.own) own.set(form, name);
  const mayMean = (form: string, name: number) => {
    const known = longer.get(form) ?? [];
    if (!known.includes(name)) longer.set(form, [...known, name]);
  };
  for (const { form, name } of declared.short) mayMean(form, name);
  for (const group of formGroups(evidence)) {
    const known = declaredOwner(declared, group);
    const place = known ?? names.length;
    if (known === undefined) names.push(nameOf(group));
    const name = names[place];
    if (name && known !== undefined) name.count += countOf(group);
    for (const { words } of group.forms) {
      if (!own.has(words.join(' '))) own.set(words.join(' '), place);
      for (const form of shortFormsOf(group, words, evidence)) mayMean(form, place);
    }
  }
  names.forEach((name, place) => {
    if (name.kind !== 'person') return;
    const forms = [...own].filter(([, other]) => other === place).map(([form]) => form);
    name.gender = genderOf(forms.map((form) => evidence.get(form)));
  });
  for (const candidates of longer.values())
    candidates.sort((a, b) => (names[b]?.count ?? 0) - (names[a]?.count ?? 0) || a - b);
  const places = [...evidence.values()].filter(isPlaceLike).map(({ words }) => words.join(' '));
  return { names: distinct(names), own, longer, places: new Set(places) };
}

/** Of a form's mentions, the share behind a word like `in` from which it may be a place. By hand. */
const placeShare = 0.2;

const isPlaceLike = ({ inPlace, count }: FormEvidence) => inPlace > 0 && inPlace >= placeShare * count;

const countOf = ({ forms }: FormGroup) => forms.reduce((sum, { count }) => sum + count, 0);

function nameOf(group: FormGroup): KnownName {
  const { country, forms } = group;
  const [head] = forms;
  const words = head?.words ?? [];
  const usual = [...(head?.written ?? [])].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  const base = { gender: '' as const, count: countOf(group) };
  if (country !== undefined)
    return { ...base, name: countries[country]?.name ?? '', key: `country:${country}`, kind: 'country' };
  const isPerson = group.isPerson || (words.length === 1 && head !== undefined && isTitled(head));
  return {
    ...base,
    name: usual[0]?.[0] ?? '',
    key: `name:${words.join(' ')}`,
    kind: isPerson ? 'person' : kindOfThing(words),
  };
}

/** The forms in which texts may name the same in short. */
function shortFormsOf({ isPerson, country }: FormGroup, words: readonly string[], evidence: NameEvidence): string[] {
  if (isPerson) return words.length > 1 ? shortForms(words) : [];
  const lands =
    country === undefined ? [] : (countries[country]?.names ?? []).filter((name) => name.startsWith('the '));
  const [first = ''] = words;
  if (words.length === 2 && compassPoints.has(first)) lands.push(`the ${first}`);
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

/** Two names that are written alike are told apart by their kind. */
function distinct(names: readonly KnownName[]): KnownName[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name.name;
    for (let count = 1; taken.has(own); count += 1) own = `${name.name} (${name.kind}${count > 1 ? ` ${count}` : ''})`;
    taken.add(own);
    return own === name.name ? name : { ...name, name: own };
  });
}

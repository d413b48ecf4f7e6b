import type { Correction } from '../../study/corrections.ts';
import { type DeclaredNames, declaredOwner } from './declared-names.ts';
import { formGroups } from './form-groups.ts';
import { genderOf } from './gender-of.ts';
import type { FormEvidence, NameEvidence } from './name-evidence.ts';
import type { KnownName } from './name.ts';
import { countOf, nameOf, shortFormsOf, titlesOf } from './name-of-group.ts';

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
export function knownNames(
  evidence: NameEvidence,
  declared: DeclaredNames,
  corrections: readonly Correction[] = [],
): KnownNames {
  const names: KnownName[] = declared.names.map((name) => ({ ...name }));
  const own = new Map<string, number>();
  const longer = new Map<string, Set<number>>();
  for (const [form, name] of declared.own) own.set(form, name);
  const mayMean = (form: string, name: number) => {
    longer.set(form, (longer.get(form) ?? new Set()).add(name));
  };
  for (const { form, name } of declared.short) mayMean(form, name);
  for (const group of formGroups(evidence, corrections)) {
    const known = declaredOwner(declared, group);
    const place = known ?? names.length;
    if (known === undefined) names.push(nameOf(group));
    const name = names[place];
    if (name && known !== undefined) {
      name.count += countOf(group);
      name.titles = new Set([...name.titles, ...titlesOf(group)]);
    }
    for (const { words } of group.forms) {
      if (!own.has(words.join(' '))) own.set(words.join(' '), place);
      for (const form of shortFormsOf(group, words, evidence)) mayMean(form, place);
    }
  }
  setGenders(names, own, evidence);
  const byCount = (a: number, b: number) => (names[b]?.count ?? 0) - (names[a]?.count ?? 0) || a - b;
  const places = [...evidence.values()].filter(isPlaceLike).map(({ words }) => words.join(' '));
  return {
    ...{ names: distinct(names), own, places: new Set(places) },
    longer: new Map([...longer].map(([form, candidates]) => [form, [...candidates].sort(byCount)])),
  };
}

/** A person's gender is what its full forms show; a short form may be somebody else's. */
function setGenders(names: readonly KnownName[], own: ReadonlyMap<string, number>, evidence: NameEvidence): void {
  const hints = new Map<number, FormEvidence[]>();
  for (const [form, place] of own) {
    const shown = evidence.get(form);
    if (shown) hints.set(place, [...(hints.get(place) ?? []), shown]);
  }
  names.forEach((name, place) => {
    if (name.kind === 'person') name.gender = genderOf(hints.get(place) ?? []);
  });
}

/** Of a form's mentions, the share behind a word like `in` from which it may be a place. By hand. */
const placeShare = 0.2;

const isPlaceLike = ({ inPlace, count }: FormEvidence) => inPlace > 0 && inPlace >= placeShare * count;

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

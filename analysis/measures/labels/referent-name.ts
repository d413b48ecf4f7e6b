import { countries } from '../../language/english/countries.ts';
import type { Name } from '../../corpus/names/name.ts';
import type { Referent } from '../../study/study.ts';
import type { Label } from './label.ts';
import { labelForm } from './label-form.ts';

/** Gives each referent a name of its own in tables and prose. */
export function referentNames(
  names: readonly Name[],
  referents: readonly Referent[],
): (key: string, labels: readonly Pick<Label, 'label' | 'form'>[]) => string {
  const owners = new Map([
    ...names.map(({ name, key }) => [name, key] as const),
    ...referents.map(({ name }) => [name, `referent:${name}`] as const),
  ]);
  const nameOf = new Map(names.map(({ name, key }) => [key, name]));
  return (key, labels) => {
    const name = nameOf.get(key) ?? plainName(key, labels);
    const owner = owners.get(name);
    if (owner === undefined || owner === key) {
      owners.set(name, key);
      return name;
    }
    const kind = key.slice(0, key.indexOf(':'));
    let other = `${name} (${kind})`;
    for (let count = 2; owners.has(other); count += 1) other = `${name} (${kind} ${count})`;
    owners.set(other, key);
    return other;
  };
}

/** The declared name, the country, the name as it is usually written, or the commonest label. */
function plainName(key: string, labels: readonly Pick<Label, 'label' | 'form'>[]): string {
  const kind = key.slice(0, key.indexOf(':'));
  const rest = key.slice(kind.length + 1);
  if (kind === 'referent' || kind === 'actor') return rest;
  if (kind === 'country') return countries[Number(rest)]?.name ?? rest;
  const forms = countsOf(labels, kind === 'name' ? ({ label }) => label : ({ form }) => form);
  const counts = kind === 'name' ? asWritten(forms, rest) : forms;
  let best: string | undefined;
  for (const text of counts.keys()) if (best === undefined || isBetter(text, best)) best = text;
  return best ?? (kind === 'name' ? titleCase(rest) : rest);

  /** The commoner, of equals the shorter. */
  function isBetter(text: string, other: string): boolean {
    const more = (counts.get(text) ?? 0) - (counts.get(other) ?? 0) || other.length - text.length;
    return more > 0 || (more === 0 && text < other);
  }
}

function countsOf<Row>(rows: readonly Row[], textOf: (row: Row) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(textOf(row), (counts.get(textOf(row)) ?? 0) + 1);
  return counts;
}

/** The labels that are the name and nothing more, without a possessive. */
function asWritten(labels: ReadonlyMap<string, number>, name: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [label, count] of labels) {
    const written = label.replace(/['’]s?$/, '');
    if (labelForm(written) === name) counts.set(written, (counts.get(written) ?? 0) + count);
  }
  return counts;
}

/** A name whose plain form no text has, as behind a title it never lost. */
const titleCase = (name: string) => name.replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());

import { generations } from '../../language/english/name-particles.ts';
import { countryOf } from './country-words.ts';
import { fullGivenNames } from '../../language/english/given-names.ts';
import type { Correction } from '../../study/corrections.ts';
import { addTo, type FormEvidence, type NameEvidence } from './name-evidence.ts';
import { soundOf } from './name-forms.ts';
import { isPersonName } from './person-name.ts';

/** Forms that are one full name, the most frequent first. */
export interface FormGroup {
  forms: readonly FormEvidence[];
  /** Where it is a country: its place in the list of countries. */
  country?: number;
  isPerson: boolean;
}

/**
 * Groups the forms of names that are spelt alike, that name one country, or that are a person's name with a middle name
 * and without. Short forms stay for themselves: whom they mean differs from article to article.
 */
export function formGroups(evidence: NameEvidence, corrections: readonly Correction[] = []): FormGroup[] {
  const byCount = [...evidence.values()].sort(
    (a, b) => b.count - a.count || timesOf(b) - timesOf(a) || (formOf(a) < formOf(b) ? -1 : 1),
  );
  const surnames = new Set(byCount.flatMap(({ words }) => (words.length > 1 ? [words.at(-1) ?? ''] : [])));
  const owners = ownersOfEnds(byCount);
  const correctedKeys = keysOf(corrections);
  const groups = new Map<string, { forms: FormEvidence[]; country?: number; isPerson: boolean }>();
  for (const form of byCount) {
    const country = countryOf(formOf(form))?.country;
    const isPerson = country === undefined && isPersonName(form, evidence, surnames);
    const told = correctedKeys.get(formOf(form));
    const key =
      told ??
      (country === undefined
        ? soundOf(isPerson ? inFull(shortened(form, evidence, owners)) : form.words)
        : `${country}`);
    const group = groups.get(key) ?? { forms: [], isPerson: false, ...(country === undefined ? {} : { country }) };
    group.forms.push(form);
    group.isPerson ||= isPerson;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The groups that an analyst puts names into, by form: several into one, or each into one of its own. */
function keysOf(corrections: readonly Correction[]): Map<string, string> {
  const keys = new Map<string, string>();
  corrections.forEach((correction, at) => {
    if (correction.kind !== 'same' && correction.kind !== 'different') return;
    for (const name of correction.names) {
      const form = formOfName(name);
      keys.set(form, correction.kind === 'same' ? `same ${at}` : `only ${form}`);
    }
  });
  return keys;
}

/** A name as the scanner writes its words: `Ann B. Lee` is `ann b lee`. */
const formOfName = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/)
    .map((word) => (/^\p{L}\.$/u.test(word) ? word.slice(0, -1) : word))
    .join(' ');

/** A name with the given name for which a short one stands: `Bob Lee` is `Robert Lee`. */
const inFull = ([first = '', ...others]: readonly string[]) => [fullGivenNames.get(first) ?? first, ...others];

/** Mentions in captions, too, which are not measured. */
const timesOf = ({ written }: FormEvidence) => [...written.values()].reduce((sum, times) => sum + times, 0);

const formOf = ({ words }: FormEvidence) => words.join(' ');

/** A name so much more frequent than with another word before it is the whole name: `Whip Ann Lee`, `Endorses Ann Lee`. */
const clearlyMore = 2;

const numerals: ReadonlySet<string> = new Set(['ii', 'iii', 'iv']);

/**
 * What a person's name is without its middle names, or without a word before it that is none (`Pilot Ann Lee`), where
 * texts write it so, too, and not less often.
 */
function shortened(form: FormEvidence, evidence: NameEvidence, owners: ReadonlyMap<string, number>): readonly string[] {
  const words = shortenedOnce(form, evidence, owners);
  const shorter = words.length < form.words.length ? evidence.get(words.join(' ')) : undefined;
  return shorter ? shortened(shorter, evidence, owners) : words;
}

function shortenedOnce(
  form: FormEvidence,
  evidence: NameEvidence,
  owners: ReadonlyMap<string, number>,
): readonly string[] {
  const { count } = form;
  // `III` is left out as often as written, `Jr.` is not: where texts name father and son, it tells them apart.
  const words = numerals.has(form.words.at(-1) ?? '') ? form.words.slice(0, -1) : form.words;
  // `Ann Lee of Ohio` says whence she comes.
  const whence = words.indexOf('of');
  if (whence > 1 && evidence.has(words.slice(0, whence).join(' '))) return words.slice(0, whence);
  const isJunior = generations.has(words.at(-1) ?? '');
  const ends = [words[0] ?? '', ...words.slice(isJunior ? -2 : -1)];
  if (words.length > ends.length && evidence.has(ends.join(' '))) return ends;
  for (let from = 1; from < words.length - 1; from += 1) {
    const rest = words.slice(from);
    const known = evidence.get(rest.join(' '));
    const isOne = owners.get(rest.join(' ')) === 1 || (rest.length > 1 && (known?.count ?? 0) >= clearlyMore * count);
    if (known && known.count >= count && isOne && !generations.has(rest[1] ?? '')) return rest;
  }
  return evidence.has(words.join(' ')) ? words : form.words;
}

/** For each end of a longer name, how many names end so. */
function ownersOfEnds(forms: readonly FormEvidence[]): Map<string, number> {
  const owners = new Map<string, number>();
  for (const { words } of forms) {
    for (let from = 1; from < words.length - 1; from += 1) addTo(owners, words.slice(from).join(' '), 1);
  }
  return owners;
}

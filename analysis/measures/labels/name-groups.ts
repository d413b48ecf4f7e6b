import { functionWords } from '../../language/english/function-words.ts';
import { groupNouns, institutionNouns, placeNouns, eventNouns } from '../../language/english/noun-kinds.ts';
import { countryOf } from '../../corpus/names/country-words.ts';
import type { Mention } from './mentions.ts';
import type { MergedSets } from './merge-sets.ts';

/** A proper name in all its mentions. */
export interface NameEntry {
  words: readonly string[];
  count: number;
  titled: number;
}

/** Key of a name among the keys of referents. */
export const nameKey = (words: readonly string[]) => {
  const name = words.join(' ');
  const country = countryOf(name);
  return country ? countryKey(country.country) : `name:${name}`;
};
export const countryKey = (country: number) => `country:${country}`;

/** Whether a name is built like that of an organisation, place or occasion. */
const isNoPerson = (words: readonly string[]) =>
  words.some(
    (word) =>
      institutionNouns.has(word) ||
      groupNouns.has(word) ||
      placeNouns.has(word) ||
      eventNouns.has(word) ||
      functionWords.has(word),
  );

/** Of a name's mentions, the share behind a title from which it is a person's. */
const personShare = 0.1;

/**
 * Merges the short forms of names with their long ones: surname, given name that stands first, initials. Gives every
 * name's entry and the keys that are persons'.
 *
 * @param nameKeys the key of each mention's name; empty for common nouns
 */
export function groupNames(mentions: readonly Mention[], nameKeys: readonly string[], sets: MergedSets) {
  const entries = new Map<string, NameEntry>();
  mentions.forEach(({ name, isTitled }, at) => {
    if (name.length === 0) return;
    const key = nameKeys[at] ?? '';
    let entry = entries.get(key);
    if (!entry) entries.set(key, (entry = { words: name, count: 0, titled: 0 }));
    entry.count += 1;
    if (isTitled) entry.titled += 1;
  });
  const byCount = [...entries.values()].sort((a, b) => b.count - a.count || compare(a, b));
  const owners = new Map<string, NameEntry>();
  const persons = new Set<string>();
  const isTitledName = (entry: NameEntry | undefined) =>
    entry !== undefined && entry.titled >= Math.max(1, personShare * entry.count);
  for (const entry of byCount) {
    const { words } = entry;
    if (words.length < 2 || words.length > 5 || countryOf(words.join(' '))) continue;
    const ends = shortForms(words).map((form) => entries.get(`name:${form}`));
    const isPerson =
      (words.length <= 4 && isTitledName(entry) && !institutionNouns.has(words.at(-1) ?? '')) ||
      (!isNoPerson(words) &&
        words.length <= 4 &&
        ends.some((end) => end && (isTitledName(end) || end.count >= entry.count)));
    if (isPerson) {
      persons.add(nameKey(words));
      for (const form of [...shortForms(words), `${words[0] ?? ''} ${words.at(-1) ?? ''}`])
        if (!owners.has(form)) owners.set(form, entry);
    } else {
      for (const acronym of [initials(words.filter((word) => !functionWords.has(word))), initials(words)])
        if (acronym.length > 2 && !owners.has(acronym)) owners.set(acronym, entry);
    }
  }
  const bySound = new Map<string, NameEntry>();
  for (const entry of byCount) {
    const form = entry.words.join(' ');
    const sound = soundOf(form);
    const twin = bySound.get(sound);
    if (twin === undefined) bySound.set(sound, entry);
    else if (!countryOf(form)) sets.merge(nameKey(twin.words), nameKey(entry.words));
    const short = entry.words.length > 2 ? `${entry.words[0] ?? ''} ${entry.words.at(-1) ?? ''}` : form;
    const owner = owners.get(form) ?? owners.get(short);
    if (owner && owner !== entry && !countryOf(form)) sets.merge(nameKey(owner.words), nameKey(entry.words));
    else if (entry.words.length === 1 && isTitledName(entry)) persons.add(nameKey(entry.words));
  }
  return { entries, persons: new Set([...persons].map((key) => sets.find(key))) };
}

/** The words of a person's name that may stand alone: the last, and the first of a name that has its surname first. */
function shortForms(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  const surname = generations.has(last) ? (words.at(-2) ?? '') : last;
  return [surname, words[0] ?? ''];
}

/** `Kim Jong-un` and `Kim Jong Un`, `Rodríguez` and `Rodriguez` are one name. */
const soundOf = (name: string) => name.normalize('NFD').replace(/[\u0300-\u036f\s.'’-]/g, '');

const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const initials = (words: readonly string[]) => words.map((word) => word[0] ?? '').join('');
const compare = (a: NameEntry, b: NameEntry) => (a.words.join(' ') < b.words.join(' ') ? -1 : 1);

import { generations } from '../../language/english/name-particles.ts';
import { countryOf } from './country-words.ts';
import type { FormEvidence, NameEvidence } from './name-evidence.ts';
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
export function formGroups(evidence: NameEvidence): FormGroup[] {
  const byCount = [...evidence.values()].sort((a, b) => b.count - a.count || (formOf(a) < formOf(b) ? -1 : 1));
  const groups = new Map<string, { forms: FormEvidence[]; country?: number; isPerson: boolean }>();
  for (const form of byCount) {
    const country = countryOf(formOf(form))?.country;
    const isPerson = country === undefined && isPersonName(form, evidence);
    const key =
      country === undefined ? soundOf(isPerson ? withoutMiddle(form.words, evidence) : form.words) : `${country}`;
    const group = groups.get(key) ?? { forms: [], isPerson: false, ...(country === undefined ? {} : { country }) };
    group.forms.push(form);
    group.isPerson ||= isPerson;
    groups.set(key, group);
  }
  return [...groups.values()];
}

const formOf = ({ words }: FormEvidence) => words.join(' ');

/** First and last word of a person's name, where texts write it so, too. */
function withoutMiddle(words: readonly string[], evidence: NameEvidence): readonly string[] {
  const isJunior = generations.has(words.at(-1) ?? '');
  const short = [words[0] ?? '', ...words.slice(isJunior ? -2 : -1)];
  return words.length > short.length && evidence.has(short.join(' ')) ? short : words;
}

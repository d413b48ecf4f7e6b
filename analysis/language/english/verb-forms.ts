import { readWordList } from '../word-list.ts';

/**
 * Forms of verbs that no rule makes: base, third person, past, participle, present participle. Source: the irregular
 * verbs of Quirk et al. 1985, those that the tables of cue verbs name.
 */
const list = readWordList(new URL('verb-forms.csv', import.meta.url));
const [thirds, pasts, participles, presents] = ['third', 'past', 'participle', 'present'].map(list.column);
const irregular: ReadonlyMap<string, VerbForms> = new Map(
  list.words.map((base, at) => [
    base,
    {
      base,
      third: thirds?.[at] ?? '',
      past: pasts?.[at] ?? '',
      participle: participles?.[at] ?? '',
      present: presents?.[at] ?? '',
    },
  ]),
);

/** What a verb looks like in a text. */
export interface VerbForms {
  base: string;
  third: string;
  past: string;
  participle: string;
  present: string;
}

/**
 * All forms of an English verb.
 *
 * @example verbForms('deny').past // => 'denied'
 */
export function verbForms(base: string): VerbForms {
  const known = irregular.get(base);
  if (known) return known;
  const past = pastOf(base);
  return { base, third: thirdOf(base), past, participle: past, present: presentOf(base) };
}

const endsInConsonantAndY = (base: string) => /[^aeiou]y$/.test(base);

function thirdOf(base: string): string {
  if (endsInConsonantAndY(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return endsInConsonantAndY(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

const presentOf = (base: string) => (/[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`);

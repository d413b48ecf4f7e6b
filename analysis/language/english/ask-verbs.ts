import { cellByWord } from '../word-list.ts';
import { verbForms } from './verb-forms.ts';

/** Every form of verbs of asking somebody to do something, with the particle before whom they ask. */
export const askForms: ReadonlyMap<string, string> = new Map(
  [...cellByWord(new URL('ask-verbs.csv', import.meta.url), 'particle')].flatMap(([lemma, particle]) => {
    const { base, third, past, present } = verbForms(lemma);
    return [base, third, past, present].map((form) => [form, particle] as const);
  }),
);

/** Words behind a subject that say what it ought to do; some want `to`. */
export const oughtForms: ReadonlyMap<string, string> = new Map([
  ['must', ''],
  ['should', ''],
  ['ought', 'to'],
  ['needs', 'to'],
]);

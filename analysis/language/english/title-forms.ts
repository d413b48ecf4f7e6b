import { cellByWord, wordSets } from '../word-list.ts';

const file = new URL('title-forms.csv', import.meta.url);
const ruledOut = wordSets(file, 'not');

/** The form of a title that stands for all of its forms: `spokesperson` for `spokeswoman`. */
export const sameTitle: ReadonlyMap<string, string> = new Map(
  [...cellByWord(file, 'common')].filter(([, common]) => common !== ''),
);

/** Words before or in a name that tell which pronoun is wrong for it. */
export const notHe = ruledOut('he');
export const notShe = ruledOut('she');

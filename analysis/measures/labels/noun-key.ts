import { synonymRows } from '../../language/english/noun-synonyms.ts';

/**
 * Key of a common noun among the keys of referents. Singular and plural of a noun with several senses have keys of
 * their own: `the inquiry` may be an investigation, `the inquiries` questions.
 */
export const nounKey = (lemma: string, isPlural = false): string =>
  `noun:${lemma}${isPlural && (synonymRows.get(lemma)?.length ?? 0) > 1 ? '+s' : ''}`;

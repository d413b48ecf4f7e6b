import { wordSets } from '../word-list.ts';

/**
 * Past forms of irregular verbs, simple past and participle together; forms that are also the base form are left out.
 *
 * Source: the closed list of English irregular verbs as grammars give it (Quirk et al. 1985, A Comprehensive Grammar of
 * the English Language, 3.11–20), those that news uses.
 */
const ofForm = wordSets(new URL('irregular-verbs.csv', import.meta.url), 'forms');

export const irregularPasts = ofForm('past');

/** Irregular forms that are only participles: behind a noun without `have` or `be` they begin a participial clause. */
export const participlesOnly = ofForm('participle');

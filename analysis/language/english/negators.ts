import { wordSets } from '../word-list.ts';

/**
 * Words that turn the tone of a word after them, lower case, straight apostrophe.
 *
 * Source: the `NEGATE` list of VADER (Hutto and Gilbert 2014; vaderSentiment 3.3.2; LICENSES/vader.txt) without `despite`,
 * which
 * concedes what follows and does not deny it, and without the apostrophe-less chat spellings; and the near negatives
 * of Quirk et al. 1985, "A Comprehensive Grammar of the English Language", 10.59 (hardly, scarcely, barely, little,
 * rarely, seldom), of which `little` is left out: "a little better" is better; and `no` and `nobody` of SO-CAL (Taboada
 * et al. 2011).
 */
const ofKind = wordSets(new URL('negators.csv', import.meta.url), 'kinds');

export const negators = ofKind('negator');

/**
 * Verbs that make less of what follows them, and so turn its tone as a negator does: "reduce the risk", "avert war".
 *
 * Source: the content-word negators of Choi and Cardie 2008, "Learning with Compositional Semantics as Structural
 * Inference for Subsentential Sentiment Analysis", those of the classes "diminish" and "prevent" that news uses.
 */
export const diminishers = ofKind('diminisher');

/** After these a negator denies nothing: "not only good", "not just a threat", "no less dangerous", "no doubt". */
export const afterWhichNothingIsDenied = ofKind('denies-nothing');

/** Words that begin a clause of their own, which a negator before them does not reach. */
export const clauseOpeners = ofKind('clause-opener');

import { wordSets } from '../word-list.ts';

/**
 * Words before a verb that tell how sure or how wanted an act is. Lower case.
 *
 * Source: modals and negators of Quirk et al. 1985, "A Comprehensive Grammar of the English Language"; verbs of intent and
 * of refusal by hand.
 */
const ofManner = wordSets(new URL('act-manner.csv', import.meta.url), 'manner');

/** `may`: it can be. */
export const possibleWords = ofManner('possible');

/** `should`: somebody wants it of somebody. */
export const oughtWords = ofManner('ought');

/** `will`, `vowed`: it is meant to be. */
export const plannedWords = ofManner('planned');

/** `not`, `refused`: it is not. */
export const deniedWords = ofManner('denied');

/** `if`: it hangs on something. */
export const conditionalWords = ofManner('conditional');

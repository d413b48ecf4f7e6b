import { wordSets } from '../word-list.ts';

/** Nouns by what they do for others around them. Singular, lower case. */
const ofKind = wordSets(new URL('plain-nouns.csv', import.meta.url), 'kinds');

/** Nouns of quantity, kind and body: what they are `of` is not the same thing as they. */
export const collectingNouns = ofKind('collecting');
/** Nouns too general to say that two things are one. */
export const unspecificNouns = ofKind('unspecific');
/** Nouns of quantity that mean what they are `of`: `a list of questions`. */
export const measuringNouns = ofKind('measuring');
/** Nouns for one of many, that mean those: `members of the crew`. */
export const memberNouns = ofKind('member');
/** Words for persons that are no titles. */
export const plainPersons = ofKind('person');
/** Whom `the two leaders` may mean. */
export const rulers = ofKind('ruler');
/** Words before a pair of marks that name a work. */
export const workNouns = ofKind('work');
/** Occasions on which something is said: `in a statement`. */
export const occasionNouns = ofKind('occasion');

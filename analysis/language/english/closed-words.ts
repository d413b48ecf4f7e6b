import { wordSets } from '../word-list.ts';

/**
 * The closed classes of English words, as far as finding noun phrases needs them. Lower case, terms as the scanner
 * writes them.
 *
 * Source: the word lists of Quirk et al. 1985, A Comprehensive Grammar of the English Language (determiners 5.10–25,
 * pronouns 6.15–59, prepositions 9.7–8, auxiliaries 3.21–51, conjunctions 13.2–46).
 */
const ofClass = wordSets(new URL('closed-words.csv', import.meta.url), 'classes');

export const articles = ofClass('article');
export const demonstratives = ofClass('demonstrative');
export const possessivePronouns = ofClass('possessive');
/** Quantities that may stand first in a noun phrase. */
export const quantities = ofClass('quantity');
export const numerals = ofClass('numeral');
export const pronouns = ofClass('pronoun');
/** Pronouns that can only be subjects, so that a verb follows. */
export const subjectPronouns = ofClass('subject-pronoun');
/** Words by which a speaker means himself, alone or with others. */
export const firstPersons = ofClass('first-person');
export const prepositions = ofClass('preposition');
/** Words that join clauses and end a noun phrase. */
export const conjunctions = ofClass('conjunction');
export const coordinators = ofClass('coordinator');
export const auxiliaries = ofClass('auxiliary');
export const modals = ofClass('modal');
/** Words in `-ly` that are no adverbs. */
export const notAdverbs = ofClass('not-adverb');
/** Quantities that lead with `of` to the noun that the phrase is about: `one of the`, `hundreds of`. */
export const partitives = ofClass('partitive');
/** Words in `-ing` that are no participles. */
export const nounsInIng = ofClass('noun-in-ing');
/** Words of negation, focus and time that stand between other words without changing what they are. */
export const negations = ofClass('negation');

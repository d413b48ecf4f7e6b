import { wordSets } from '../word-list.ts';

/**
 * Closed classes of English words by what they do in a clause. Lower case. Source: Quirk, Greenbaum, Leech and Svartvik
 * 1985, A Comprehensive Grammar of the English Language.
 */
const ofClass = wordSets(new URL('grammar-words.csv', import.meta.url), 'classes');

/** Words that open a noun phrase. */
export const determiners = ofClass('determiner');

/** Pronouns that can be the subject of a clause. */
export const subjectPronouns = ofClass('subject-pronoun');

/** Pronouns that can be the object of a verb. */
export const objectPronouns = ofClass('object-pronoun');

/** Auxiliaries and modal verbs. */
export const auxiliaries = ofClass('auxiliary');

/** Forms of the verb that makes the passive. */
export const formsOfBe = ofClass('form-of-be');

/** Adverbs that may stand between a subject and its verb; those in -ly are recognised by their ending. */
export const adverbs = ofClass('adverb');

/** Prepositions. */
export const prepositions = ofClass('preposition');

/** Words that open a clause that is itself the content of a verb. */
export const clauseOpeners = ofClass('clause-opener');

/** Words that join clauses or phrases. */
export const conjunctions = ofClass('conjunction');

/** Days and other times that stand without a preposition: `said Monday`. */
export const timeWords = ofClass('time');

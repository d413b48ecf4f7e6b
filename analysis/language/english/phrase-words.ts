import { wordSets } from '../word-list.ts';

/** Small words by what they tell of the phrase around them. Lower case. */
const ofUse = wordSets(new URL('phrase-words.csv', import.meta.url), 'uses');

/** First words of a phrase that a label keeps apart from the rest. */
export const labelDeterminers = ofUse('label-determiner');
/** Words that lead into a label without being part of it. */
export const labelLeads = ofUse('label-lead');
/** Determiners of a phrase that can mean one person who was named before. */
export const pointingAtOne = ofUse('pointing-at-one');
/** Determiners of a phrase that can mean a country that was named before. */
export const pointingAtCountry = ofUse('pointing-at-country');
/** With these a description picks one of many, or a part, and points at none that was named. */
export const pickingWords = ofUse('picking');
/** What can open the noun phrase behind a copula: `is a rogue province`. */
export const predicateLeads = ofUse('predicate-lead');
/** Verbs that say what a thing is. */
export const copulas = ofUse('copula');
/** Words between a verb of naming and what something is called: `was described as a`. */
export const beforePredicate = ofUse('before-predicate');
/** Nouns for a country: `the nation`. */
export const countryNouns = ofUse('country-noun');
/** Those that may mean two: `both countries`. */
export const countryPairNouns = ofUse('country-pair-noun');
/** What a secretary or minister is `of`: no part of the name behind it. */
export const portfolios = ofUse('portfolio');
/** Whose `of` is part of the title: `secretary of state`. */
export const officeHolders = ofUse('office-holder');
/** Nouns that stand before a name as its description, beside those for people and groups. */
export const describingNouns = ofUse('describing-noun');
/** Particles and prepositions between a verb and its object: `broke off talks`. */
export const verbParticles = ofUse('verb-particle');
/** Forms of verbs too general to name an act. */
export const generalVerbs = ofUse('general-verb');
/** Words before a noun, where no tagger tells. */
export const beforeNoun = ofUse('before-noun');
/** Words before a verb, where no tagger tells. */
export const beforeVerb = ofUse('before-verb');
/** Prepositions that end a describing clause with a time. */
export const timeOpeners = ofUse('time-opener');
/** Pronouns that open a describing clause. */
export const relatives = ofUse('relative');
/** `more than 150` */
export const comparatives = ofUse('comparative');
/** Prepositions that complete nouns for acts and occasions. */
export const nounComplements = ofUse('noun-complement');
/** Points of the compass in names of countries. */
export const compass = ofUse('compass');
/** Prepositions that tie a noun to the one before: `a spokesman for the ministry`. */
export const nounLinks = ofUse('noun-link');
/** `he` and `she`, contracted, too. */
export const personalPronouns = ofUse('personal-pronoun');

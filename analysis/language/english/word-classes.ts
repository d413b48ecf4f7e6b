import { wordSets } from '../word-list.ts';

/**
 * What parts of speech English words can be, for words whose ending does not tell. Base forms, lower case.
 *
 * Source: WordNet 3.1 (Princeton University; LICENSES/wordnet.txt), by how often its
 * tagged corpus has each word as noun, verb, adjective and adverb; of those, the words that two thousand news articles
 * use. Words in `-ly` and in suffixes that only adjectives have are left out: rules know them.
 */
const ofClass = wordSets(new URL('word-classes.csv', import.meta.url), 'classes');

/** Verbs that are seldom anything else. */
export const verbs = ofClass('verb');

/** Verbs that are nouns as well (`claim`, `report`): what stands before and after decides. */
export const nounsAndVerbs = ofClass('noun-and-verb');

/** Adjectives that are seldom anything else. */
export const adjectives = ofClass('adjective');

/** Adjectives that are nouns as well (`official`, `immigrant`). */
export const adjectivesAndNouns = ofClass('adjective-and-noun');

/** Adverbs without `-ly`. */
export const adverbs = ofClass('adverb');

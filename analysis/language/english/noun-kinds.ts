import { wordSets } from '../word-list.ts';

/**
 * What kind of thing a noun names when it heads a phrase. Singular, lower case.
 *
 * Source: WordNet 3.1 (Princeton University; LICENSES/wordnet.txt), the lexicographer files `noun.person`, `noun.group`,
 * `noun.location`, `noun.event` and `noun.act` of each noun's most frequent sense, for nouns that two thousand news
 * articles use; read through, and filled up, by hand.
 */
const ofKind = wordSets(new URL('noun-kinds.csv', import.meta.url), 'kinds');

export const personNouns = ofKind('person');

export const institutionNouns = ofKind('institution');

/** Nouns for several people at once, beside the plurals of `personNouns`. */
export const groupNouns = ofKind('group');

export const placeNouns = ofKind('place');

export const eventNouns = ofKind('event');

export const actNouns = ofKind('act');

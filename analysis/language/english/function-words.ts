import { wordSets } from '../word-list.ts';

/**
 * Function words of English: articles, pronouns, prepositions, conjunctions, auxiliaries, and adverbs of degree or
 * place that carry no topic, and numerals. Lower case, contractions included.
 *
 * Source: the Snowball English stop word list (Porter; LICENSES/snowball.txt), with the contractions and adverbs that
 * quanteda's `stopwords("en")` and NLTK's list add to it.
 */
const ofKind = wordSets(new URL('function-words.csv', import.meta.url), 'kinds');

export const functionWords = ofKind('function');

/** Contractions in `'s` that are not possessives: the `'s` stays. */
export const contractionsInS = ofKind('contraction-in-s');

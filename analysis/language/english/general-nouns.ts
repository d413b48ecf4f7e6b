import { wordSet } from '../word-list.ts';

/**
 * Nouns that name no topic: times, quantities, and the people, papers and occasions of news-gathering itself.
 *
 * Source: the nouns among the 300 most frequent words of the Brown and Reuters-21578 corpora that are spread evenly
 * over their texts, read through by hand.
 */
export const generalNouns = wordSet(new URL('general-nouns.csv', import.meta.url));

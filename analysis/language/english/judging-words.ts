import { wordSets } from '../word-list.ts';

/**
 * Words of labels that the tone lexicon gets wrong. Lower case.
 *
 * Source: terms that the style books of Reuters, the Associated Press and the BBC tell reporters to avoid or to
 * attribute, and one-sided terms after Recasens, Danescu-Niculescu-Mizil and Jurafsky 2013 ("Linguistic Models for
 * Analyzing and Detecting Biased Language"); put together by hand. Words that also name parties are left out.
 */
const ofKind = wordSets(new URL('judging-words.csv', import.meta.url), 'kind');

/** By these a text takes a side on what somebody or something is, though no lexicon of tone has them. */
export const sidedWords = ofKind('sided');

/** Those of them that a reader may take for a plain description. */
export const mildWords = ofKind('mild');

/** Words of rank, size and weight: they say how much and not how good. */
export const rankingWords = ofKind('ranking');

/** Those of them that speak for what they are said of, … */
export const favourableWords = ofKind('favourable');

/** … and those that speak for nobody, though a side chooses them; all others speak against it. */
export const undirectedWords = ofKind('undirected');

import { wordSets } from '../word-list.ts';

/**
 * Abbreviations after which a full stop does not end a sentence. Lower case, without the stop.
 *
 * Our own: what English news writes with a stop, put together by what each stands for.
 */
const ofKind = wordSets(new URL('abbreviations.csv', import.meta.url), 'kinds');

/** They stand before a name: the sentence always goes on. */
export const titleAbbreviations = ofKind('title');

/** They stand before a number: before anything else, the sentence ends. */
export const numberAbbreviations = ofKind('number');

/** They may close a sentence: it goes on unless the next word is one that begins sentences. */
export const otherAbbreviations = ofKind('other');

/** The same for months, days and states, which are written with a capital: `ill.` and `sat.` are plain words. */
export const nameAbbreviations = ofKind('name');

/** Acronyms that mean something else in lower case: their capitals are kept, so that `US` is never the pronoun. */
export const caseDistinctAcronyms = ofKind('case-distinct');

import { wordSets } from '../word-list.ts';
import { countries } from './countries.ts';

/**
 * Words that stand in names without naming anybody: titles and ranks, days and months, adjectives of nations.
 * Lower case. Source: the titles and abbreviations of the Associated Press Stylebook; the adjectives of all countries.
 */
const ofKind = wordSets(new URL('name-parts.csv', import.meta.url), 'kinds');

/** A title or rank: the words behind it in a run of capitals name a person. */
export const personTitles = ofKind('title');

/** What the holders of an office are called by, beside its title: `Secretary of State`, `Vice President`. */
export const officeWords = ofKind('office');

/** Days and months: capitalised, and nobody's name. */
export const calendarNames = ofKind('calendar');

/** Words of grammar that are names as well: `Theresa May`, `Will Lee`. */
export const alsoNames = ofKind('also-name');

/** Adjectives of nations, religions and parties: they qualify a noun and name no actor. */
export const demonyms: ReadonlySet<string> = new Set([
  ...ofKind('demonym'),
  ...countries.flatMap(({ words }) =>
    [...words].filter(([word, sense]) => sense === 'adjective' && !word.includes(' ')).map(([word]) => word),
  ),
]);

/** Acronyms of countries and unions that qualify a name as an adjective does: `U.S. Congress`. */
export const qualifyingAcronyms = ofKind('acronym');

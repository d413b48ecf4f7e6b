import { wordSet } from '../word-list.ts';

/**
 * Nouns by which a country is meant when it acts: `the Iranian regime`, `U.S. officials`.
 *
 * Source: metonymies of states in news as Markert and Nissim 2007 (SemEval-2007 task 8, `place-for-people`) annotate
 * them.
 */
export const facesOfCountries = wordSet(new URL('country-faces.csv', import.meta.url));

/**
 * Institutions that many countries have and that news names without its country: `the Senate` is that of the country
 * that the text is about. Those that one country has stand with the names of countries.
 */
export const nationalInstitutions = wordSet(new URL('national-institutions.csv', import.meta.url));

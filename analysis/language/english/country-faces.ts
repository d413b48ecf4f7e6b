import { wordSet } from '../word-list.ts';

/**
 * Nouns and names by which a country is meant when it acts: `the Iranian regime`, `U.S. officials`, `the White House`.
 *
 * Source: metonymies of states in news as Markert and Nissim 2007 (SemEval-2007 task 8, `place-for-people`) annotate
 * them; institutions of the United States, which news names without their country.
 */
export const facesOfCountries = wordSet(new URL('country-faces.csv', import.meta.url));

export const institutionsOfUnitedStates: ReadonlySet<string> = new Set([
  ...['white house', 'congress', 'senate', 'house of representatives', 'capitol', 'capitol hill', 'pentagon'],
  ...['state department', 'justice department', 'department of justice', 'treasury department', 'fbi', 'cia', 'nsa'],
  ...[
    'homeland security',
    'department of homeland security',
    'supreme court',
    'national security council',
    'oval office',
  ],
  ...[
    'house',
    'national guard',
    'customs and border protection',
    'trump administration',
    'obama administration',
    'biden administration',
    'bush administration',
  ],
]);

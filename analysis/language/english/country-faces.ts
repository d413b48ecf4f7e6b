/**
 * Nouns and names by which a country is meant when it acts: `the Iranian regime`, `U.S. officials`, `the White House`.
 *
 * Source: metonymies of states in news as Markert and Nissim 2007 (SemEval-2007 task 8, `place-for-people`) annotate
 * them; institutions of the United States, which news names without their country.
 */
export const facesOfCountries: ReadonlySet<string> = new Set(
  `government regime administration leadership authority official side nation country state people public troop force
  military army media navy diplomat representative senator lawmaker officer agent athlete warrior envoy department agency citizen diplomat negotiator republic peninsula`.split(
    /\s+/,
  ),
);

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

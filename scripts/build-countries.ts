/**
 * Writes `analysis/language/english/countries.csv` from two packages, which nothing else needs. To run it again:
 * `npm install --no-save countries-list@3.4.1 i18n-nationality@1.4.0`, then `node --import tsx scripts/build-countries.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { caseDistinctAcronyms } from '../analysis/language/english/abbreviations.ts';
import { byCodePoint } from '../analysis/study/code-point-order.ts';

interface Entry {
  name: string;
  alias?: string[];
  capital: string;
}

const read = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../node_modules/${path}`, import.meta.url), 'utf8'));
const countries = (await read('countries-list/countries.min.json')) as Record<string, Entry>;
const { nationalities } = (await read('i18n-nationality/langs/en.json')) as { nationalities: Record<string, string> };

/** ISO 3166-1 codes of territories that belong to another country, or to none. */
const territories = new Set(
  `AC AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM
  PN PR RE SH SJ SX TA TC TF TK UM VG VI WF YT`.split(/\s+/),
);
/** Capitals that are a common word, or oftener the name of other places or of persons. */
const ambiguous = new Set(['male', 'victoria', 'kingston', 'georgetown', 'nassau', 'hamilton']);

/** As the scanner writes terms, with and without diacritics; without what stands in brackets. */
function termsOf(name: string): string[] {
  const plain = name
    .replace(/\(.*\)|,.*|D\.C\./g, '')
    .replaceAll('’', "'")
    .trim();
  if (plain === '' || plain.includes('.')) return [];
  const term =
    caseDistinctAcronyms.has(plain.toLowerCase()) && plain === plain.toUpperCase() ? plain : plain.toLowerCase();
  return [term, term.normalize('NFD').replace(/\p{M}/gu, '')];
}

const codes = Object.keys(countries).filter((code) => !territories.has(code));
const namesOf = (code: string) => [countries[code]?.name ?? '', ...(countries[code]?.alias ?? [])].flatMap(termsOf);
/** Adjectives as the package gives them: `Bosnian - Herzegovinian`, `Kittian and Nevisian`; none where it repeats a name. */
const adjectivesOf = (code: string) =>
  (nationalities[code] ?? '')
    .split(/ - | and | or /)
    .flatMap(termsOf)
    .filter((word) => !namesOf(code).includes(word));
const bearers = new Map<string, number>();
for (const code of codes)
  for (const word of new Set(adjectivesOf(code))) bearers.set(word, (bearers.get(word) ?? 0) + 1);

const unique = (words: readonly string[]) => [...new Set(words)].join(';');
const rows = codes.map((code) => {
  const { name = '', capital = '' } = countries[code] ?? {};
  const seats = termsOf(capital).filter((seat) => !ambiguous.has(seat) && !namesOf(code).includes(seat));
  // What two countries have, as `Congolese`, tells neither.
  const adjectives = adjectivesOf(code).filter((word) => bearers.get(word) === 1);
  const cells = [name, code, unique(namesOf(code)), unique(seats), unique(adjectives)];
  return [...cells, 'countries-list 3.4.1 and i18n-nationality 1.4.0', 'LICENSES/countries.txt'].join(',');
});
const path = new URL('../analysis/language/english/countries.csv', import.meta.url);
await writeFile(path, ['word,code,names,seats,adjectives,source,licence', ...rows.sort(byCodePoint), ''].join('\n'));

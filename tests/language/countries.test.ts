import { expect, it } from 'vitest';
import { countries } from '../../analysis/language/english/countries.ts';
import { demonyms } from '../../analysis/language/english/name-parts.ts';

const senseOf = (word: string) =>
  countries.flatMap(({ name, words }) => (words.has(word) ? [`${name}: ${words.get(word) ?? ''}`] : []));

it.each([
  ['tuvalu', 'Tuvalu: name'],
  ['ouagadougou', 'Burkina Faso: seat'],
  ['zambians', 'Zambia: people'],
  ['maltese', 'Malta: adjective'],
  ['knesset', 'Israel: institution'],
])('knows what “%s” says of a country', (word, sense) => {
  expect(senseOf(word)).toEqual([sense]);
});

it('has every country that a code names, and no word of two', () => {
  expect(countries.filter(({ code }) => code !== '').length).toBeGreaterThanOrEqual(195);
  const words = countries.flatMap(({ words }) => [...words.keys()]);
  expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual(['brussels']);
});

it('takes the adjective of every nation for no name of an actor', () => {
  for (const word of ['togolese', 'fijian', 'bhutanese']) expect(demonyms).toContain(word);
});

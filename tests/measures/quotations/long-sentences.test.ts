import { expect, it } from 'vitest';
import { quotationRows } from '../../../analysis/measures/quotations/quotations.ts';
import { corpusOf, people } from './corpus-fixture.ts';

const charactersOf = (text: string) =>
  quotationRows(corpusOf([text])).reduce((sum, { text: said }) => sum + said.length, 0);

it.each([
  ['said Ann Lee, “no” '],
  ['“The ferry. The deal” said Ann Lee, '],
  ['the town said the ferry '],
  ['according to Ann Lee the deal is dead, '],
])('makes twice the table of a text twice as long: %s', (words) => {
  const [once, twice] = [charactersOf(words.repeat(500)), charactersOf(words.repeat(1000))];
  expect(twice).toBeLessThan(2.2 * once);
});

it('keeps a long quotation whole that stands beside its cue', () => {
  const speech = 'the deal is dead and the ferry stays in port, '.repeat(40).trim();
  const [row] = quotationRows(corpusOf([`Ann Lee said: “${speech}”`]));
  expect(row).toMatchObject({ speaker: 'Ann Lee', text: speech });
});

it('resolves a pronoun late in an article of many names as early ones', () => {
  const text = 'Mr. Adam Roth met the port board. He said the ferry was late. '.repeat(3000);
  const rows = quotationRows(corpusOf([text], people));
  expect(rows).toHaveLength(3000);
  expect(new Set(rows.map(({ actor }) => actor))).toEqual(new Set(['Adam Roth']));
});

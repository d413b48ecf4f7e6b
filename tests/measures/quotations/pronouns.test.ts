import { expect, test } from 'vitest';
import { quotationRows } from '../../../analysis/measures/quotations/quotations.ts';
import { corpusOf, people } from './corpus-fixture.ts';

/** Who says the last thing in a text. */
const lastSpeaker = (...paragraphs: string[]) =>
  quotationRows(corpusOf([paragraphs.join('\n\n')], people)).at(-1)?.actor;

const tan = '“The bridge will open in May,” Tan said on Monday.';
const hers = '“Nobody will wait for it again,” she said.';
const rain = 'The rain fell on the town all day long.';

test('a pronoun reaches the one who spoke in the paragraph before', () => {
  expect(lastSpeaker('Roth waved from the old bridge.', tan, hers)).toBe('Mei Tan');
});

test('a pronoun reaches the one who spoke in its paragraph over somebody named later', () => {
  expect(lastSpeaker(`${tan} The rain hit the house of Adam Roth. It was late. ${hers}`)).toBe('Mei Tan');
});

test('a pronoun two paragraphs on means the one named last, whoever spoke', () => {
  expect(lastSpeaker(tan, 'The rain hit the house of Adam Roth. It was late.', hers)).toBe('Adam Roth');
});

test('a pronoun means the subject of its own sentence before all others', () => {
  expect(lastSpeaker(tan, 'Adam Roth came late, and “nobody will wait for it again,” he said.')).toBe('Adam Roth');
});

test('a pronoun does not mean who is named behind it', () => {
  expect(lastSpeaker(tan, '“Nobody will wait for it again,” she said of Adam Roth.')).toBe('Mei Tan');
});

test.each([
  ['Mr. Roth', 'she', 'Mei Tan'],
  ['Mrs. Roth', 'he', 'Mei Tan'],
  ['Mr. Roth', 'he', 'Adam Roth'],
  ['Ms. Roth', 'she', 'Adam Roth'],
  ['chairwoman Roth', 'he', 'Mei Tan'],
  ['spokesman Roth', 'she', 'Mei Tan'],
])('a title tells who a pronoun cannot be: after Tan and %s, “%s” is %s', (titled, pronoun, actor) => {
  const paragraph = `${rain} The mayor was Mei Tan. Then came ${titled}. “It is late and dear,” ${pronoun} said.`;
  expect(lastSpeaker(paragraph)).toBe(actor);
});

test('who spoke is no “she” where a title said so elsewhere', () => {
  const roth = '“The bridge is late and dear,” Roth said.';
  expect(lastSpeaker('The mayor is Mei Tan, and the guest was Mr. Roth.', roth, hers)).toBe('Mei Tan');
});

import { describe, expect, test } from 'vitest';

import { quotationRows } from '../../../analysis/measures/quotations/quotations.ts';
import { exampleCorpus } from '../../corpus/example-study.ts';

const filler = 'The council of Velmora met on Friday and went home early.';
const rowsOf = (...paragraphs: string[]) =>
  quotationRows(exampleCorpus([{ text: ['Fog over the harbour of Velmora', filler, ...paragraphs].join('\n\n') }]));
/** Who says what, nobody as `–`. */
const said = (...paragraphs: string[]) => rowsOf(...paragraphs).map(({ actor, text }) => `${actor || '–'}: ${text}`);

describe('a role with a name in apposition is the one named', () => {
  test.each([
    '“The fog is thick,” the harbour master, Jonas Weil, said.',
    '“The fog is thick,” said the harbour master, Jonas Weil.',
    '“The fog is thick,” said her lawyer, Jonas Weil.',
    '“The fog is thick,” said the country’s first female pilot, Captain Jonas Weil.',
    '“The fog is thick,” said one of the captains, Jonas Weil, 42, from Port Ellis.',
    'The prime minister, Jonas Weil, said: “The fog is thick, and nobody sails.”',
  ])('%s', (text) => {
    expect(said(text)).toEqual([expect.stringMatching(/^Jonas Weil: The fog is thick,/)]);
  });
});

describe('who speaks for somebody, or with somebody, is not that one', () => {
  test.each([
    ['A spokeswoman for Mayor Ruth Castell said the plan was “alive and well”.', '–'],
    ['Critics of Mayor Ruth Castell said the plan was “alive and well”.', '–'],
    ['Both Ben Okoro and Mayor Ruth Castell said the plan was “alive and well”.', '–'],
    ['Ben Okoro of the Isle Traders League said the plan was “alive and well”.', 'Ben Okoro'],
    ['Ben Okoro was quoted by Radio Isle as saying the plan was “alive and well”.', 'Ben Okoro'],
  ])('%s', (text, actor) => {
    expect(rowsOf(text).map((row) => row.actor || '–')).toEqual([actor]);
  });
});

test('an owner says nothing', () => {
  expect(said('Velmora has half of the isle’s confirmed cases of a fever caused by bad water.')).toEqual([]);
});

describe('a pronoun means the subject of the sentence before', () => {
  const before = '“The bridge is tired,” Mayor Ruth Castell said.';
  test.each([
    ['Ben Okoro runs a bakery. “They did not ask us,” he said.', 'Ben Okoro'],
    ['A baker on the island, Ben Okoro, disagreed. “They did not ask us,” he said.', 'Ben Okoro'],
    ['A spokesman for the traders disagreed. “They did not ask us,” he said.', '–'],
  ])('%s', (text, actor) => {
    expect(said(before, text).at(-1)).toBe(`${actor}: They did not ask us,`);
  });
});

test('speech goes on over paragraphs as long as no mark closes it', () => {
  expect(
    said(
      '“We begin with the wall,” Mayor Ruth Castell said. “The stone is old.',
      '“Then we turn to the pumps.',
      '“Every village will be asked.”',
      '“Nobody asked us at all in the end.”',
    ),
  ).toEqual([
    'Ruth Castell: We begin with the wall,',
    'Ruth Castell: The stone is old.',
    'Ruth Castell: Then we turn to the pumps.',
    'Ruth Castell: Every village will be asked.',
    '–: Nobody asked us at all in the end.',
  ]);
});

test('a name and a colon introduce speech, on the line before, too', () => {
  expect(said('And from Chairwoman Ida Brandt:', '“I have worked with her for ten years.”')).toEqual([
    'Ida Brandt: I have worked with her for ten years.',
  ]);
  expect(said('Ben Okoro: “Nobody asked us.”')).toEqual(['Ben Okoro: Nobody asked us.']);
  expect(said('In the words of Ben Okoro, “nobody asked us.”')).toEqual(['Ben Okoro: nobody asked us.']);
});

describe('what is not said is no statement', () => {
  test.each([
    'The council met on Friday to talk about the old bridge.',
    'Mayor Ruth Castell declined to comment on the cost.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });

  test('nor is one thing said twice', () => {
    expect(said('“It is safe”, Ben Okoro said, adding: “I cross it daily”.')).toEqual([
      'Ben Okoro: It is safe',
      'Ben Okoro: I cross it daily',
    ]);
  });
});

test('the turns of a transcript are speech of those who are named before them', () => {
  const turns = [
    'SAM PORTER: Why close the bridge now?',
    'RUTH CASTELL: Because the piers are cracked.',
    'And we cannot gamble.',
    'PORTER: Will the ferry be free?',
    'CASTELL: Yes, it will be free.',
    '(CROSSTALK)',
    'PORTER: Thank you.',
  ];
  expect(said(...turns)).toContain('RUTH CASTELL: Because the piers are cracked.');
  const corpus = exampleCorpus([{ text: ['A talk on the bridge of Velmora', ...turns].join('\n\n') }]);
  expect(quotationRows(corpus).reduce((sum, { words }) => sum + words, 0)).toBe(26);
});

test('an article with a colon here and there is no transcript', () => {
  expect(
    said('Weather: It will rain.', 'Sport: Velmora lost.', 'Culture: A film opens.', 'Money: Prices rise.'),
  ).toEqual([]);
});

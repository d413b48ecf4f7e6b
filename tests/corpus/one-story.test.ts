import { expect, test } from 'vitest';
import { medianLikeness, tellsOneStory } from '../../analysis/corpus/one-story.ts';
import { exampleCorpus } from './example-study.ts';

const articles = (...texts: string[]) => exampleCorpus(texts.map((text, index) => ({ outlet: `o${index}`, text })));

test('likeness is the cosine between roots of counts of content words', () => {
  // ferry ×4, sank ×1 against ferry ×1, rose ×4: (2 × 1) / (√5 × √5)
  const corpus = articles('The ferry ferry ferry ferry sank.', 'The ferry rose rose rose rose.');
  expect(medianLikeness(corpus)).toBeCloseTo(2 / 5, 12);
});

const ferry = [
  'The ferry sank in heavy rain.',
  'A ferry sank off the coast in rain.',
  'Rain fell when the ferry sank.',
];
const others = [
  'Voters chose a new mayor.',
  'United won the cup final.',
  'Bread costs more.',
  'The museum opens late.',
];

test('articles about one ferry tell one story, articles about a ferry, a vote and a match do not', () => {
  expect(tellsOneStory(articles(...ferry, ...ferry, ...ferry))).toBe(true);
  expect(tellsOneStory(articles(...ferry, ...others, 'Snow closed the pass.'))).toBe(false);
});

test('a few articles are taken for one story', () => {
  expect(tellsOneStory(articles(...others))).toBe(true);
});

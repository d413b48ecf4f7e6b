import { expect, test } from 'vitest';
import { medianLikeness, tellsOneStory } from '../../analysis/corpus/one-story.ts';
import { exampleCorpus } from './example-study.ts';

/** Words of its own for each article, beside one that all share: two articles are alike by 1 in all of their words. */
const sharingOne = (words: number, articles: number) =>
  exampleCorpus(
    Array.from({ length: articles }, (_, place) => ({
      outlet: `o${place}`,
      text: `Ferry ${Array.from({ length: words - 1 }, (_, index) => `w${'abcdefghi'[place] ?? ''}${'xyzuvw'[index] ?? ''}`).join(' ')}.`,
    })),
  );

test('eight articles tell one story from a likeness of one fifth on', () => {
  expect(medianLikeness(sharingOne(5, 8))).toBeCloseTo(1 / 5, 12);
  expect(tellsOneStory(sharingOne(4, 8))).toBe(true);
  expect(tellsOneStory(sharingOne(6, 8))).toBe(false);
});

test('seven articles are taken for one story, however little they share', () => {
  expect(tellsOneStory(sharingOne(6, 7))).toBe(true);
});

test('words of grammar make no two articles alike', () => {
  const corpus = exampleCorpus([{ text: 'It was the ferry that sank.' }, { text: 'It was the mayor that rose.' }]);
  expect(medianLikeness(corpus)).toBe(0);
});

import { expect, test } from 'vitest';
import { nearest } from '../../analysis/study/nearest.ts';

test.each([
  ['titel', 'title'],
  ['artciles', 'articles'],
  ['question', 'question'],
  ['actor', 'actors'],
])('a slip of the pen finds the word that was meant: %s', (word, meant) => {
  expect(nearest(word, ['title', 'question', 'articles', 'actors'])).toBe(meant);
});

test('nothing is proposed for a word that is far from all', () => {
  expect(nearest('zebra', ['title', 'articles'])).toBeUndefined();
  expect(nearest('eu', ['us'])).toBe(undefined);
});

test('longer words may differ in a third of their letters', () => {
  expect(nearest('000_66d6d3229569', ['000_66d6d3229569ca45'])).toBe('000_66d6d3229569ca45');
});

test('of words that are equally near the first is proposed', () => {
  expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
});

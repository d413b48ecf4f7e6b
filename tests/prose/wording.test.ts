import { expect, test } from 'vitest';
import {
  capital,
  counted,
  fewListed,
  grouped,
  inWords,
  listed,
  percent,
  possessive,
  range,
  signed,
} from '../../analysis/prose/wording.ts';

test.each([
  [-2.51, '−2.5'],
  [2.51, '+2.5'],
  [-0.04, '0.0'],
  [0, '0.0'],
])('%d is shown with its sign as %s', (value, text) => {
  expect(signed(value)).toBe(text);
});

test.each([
  [0, '0%'],
  [0.004, '<1%'],
  [0.126, '13%'],
  [1, '100%'],
])('a share of %d is %s', (share, text) => {
  expect(percent(share)).toBe(text);
});

test('thousands are told apart and one thing is no plural', () => {
  expect([grouped(1234567), counted(1, 'article'), counted(1000, 'article')]).toEqual([
    '1,234,567',
    '1 article',
    '1,000 articles',
  ]);
});

test('names are listed as in a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

test('a range between ends that read alike is one number', () => {
  const between = (low: string, high: string) => `${low} to ${high}`;
  expect([range('1%', '2%', between), range('1%', '1%', between)]).toEqual(['1% to 2%', '1%']);
});

test('a name owns with an apostrophe before its caution mark', () => {
  expect(['Post', 'Reuters', 'Post ◊', 'Reuters ◊'].map(possessive)).toEqual([
    'Post’s',
    'Reuters’',
    'Post’s ◊',
    'Reuters’ ◊',
  ]);
});

test('small numbers are words, and more names than a sentence holds are a number', () => {
  expect([inWords(0), inWords(12), inWords(1300), capital(inWords(2))]).toEqual(['no', 'twelve', '1,300', 'Two']);
  expect([fewListed(['a', 'b'], 2, 'outlet'), fewListed(['a', 'b', 'c'], 2, 'outlet')]).toEqual([
    'a and b',
    '3 outlets',
  ]);
});

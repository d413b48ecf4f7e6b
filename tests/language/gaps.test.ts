import { expect, it } from 'vitest';

import { gap, gapsOf, isJoined, isOneComma } from '../../analysis/language/gaps.ts';
import { isPossessive } from '../../analysis/language/possessive.ts';
import { scanParagraph } from '../corpus/example-study.ts';

const gapIn = (text: string) => gapsOf({ text, tokens: scanParagraph(text).tokens })[1] ?? 0;

it('joins words over space, quotation marks and the stop of an abbreviation', () => {
  expect(['old boat', 'so-called “boat”', 'Mr. Boat'].map((text) => isJoined(gapIn(text)))).toEqual([true, true, true]);
  expect(['old, boat', 'old – boat', 'old; boat'].map((text) => isJoined(gapIn(text)))).toEqual([false, false, false]);
});

it('tells one comma from two', () => {
  expect([gapIn('boat, old'), gapIn('boat,, old')].map(isOneComma)).toEqual([true, false]);
});

it('begins with the end of a sentence', () => {
  const text = 'It sank. He left.';
  expect(Array.from(gapsOf({ text, tokens: scanParagraph(text).tokens }), (bits) => bits & gap.sentence)).toEqual([
    gap.sentence,
    0,
    gap.sentence,
    0,
    gap.sentence,
  ]);
});

it('reads an owner from `’s`, and from the apostrophe of a plural', () => {
  const owns = (text: string) => isPossessive({ text, tokens: scanParagraph(text).tokens }, 0);
  expect(['Tan’s boat', 'ministers’ boat', 'James boat'].map(owns)).toEqual([true, true, false]);
});

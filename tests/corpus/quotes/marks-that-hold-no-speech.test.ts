import { expect, test } from 'vitest';
import { quotesOf } from '../example-study.ts';

test.each([
  ['The board is 5" wide. “It fits,” Lee said.', ['speech: It fits,']],
  ['The board is 5" wide and 3" deep, Lee said.', []],
  ['"It is 5" wide," Lee said of the board.', ['speech: It is 5']],
  ['Lee said the board of 1984" was lost. "It fits," Tan said.', ['speech: It fits,']],
])('a straight mark behind a figure is inches where none is open: %s', (text, quotes) => {
  expect(quotesOf(text)).toEqual(quotes);
});

test.each(['dubbed', 'nicknamed', 'so-called'])(
  'what is %s so is the outlet’s own distance, though somebody said it',
  (verb) => {
    expect(quotesOf(`Lee said the ferry ${verb} “Old Rust” had sunk.`)).toEqual(['scare: Old Rust']);
    expect(quotesOf('Lee said the ferry was “old rust” and sank.')).toEqual(['speech: old rust']);
  },
);

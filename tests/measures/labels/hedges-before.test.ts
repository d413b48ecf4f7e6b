import { expect, test } from 'vitest';
import { labelRows } from '../../../analysis/measures/labels/labels.ts';
import { corpusOf } from '../../language/english/phrases/phrases-of.ts';

const kite = { id: 'kite', name: 'the kite', heads: ['kite'] };
const hedgeOf = (text: string) => labelRows(corpusOf({ a: text }), { referents: [kite] })[0]?.hedge;

test.each([
  ['It was allegedly a spy kite.', 'epistemic'],
  ['It was possibly the kite.', 'epistemic'],
  ['It was thought to be a spy kite.', 'epistemic'],
  ['It seems to be a spy kite.', 'epistemic'],
  ['It was denounced as a spy kite.', 'attributed'],
  ['They saw what both sides of town have called a spy kite.', 'attributed'],
  ['They saw what both sides of the town have called a spy kite.', 'none'],
  ['He met Lee. Allegedly. A spy kite fell.', 'none'],
  ['It seems a spy kite fell.', 'none'],
  ['They flew a “spy” kite.', 'scare-quoted'],
  ['They flew a “spy kite” over the town.', 'scare-quoted'],
])('a hedge before a phrase is read within its sentence and its reach: %s', (text, hedge) => {
  expect(hedgeOf(text)).toBe(hedge);
});

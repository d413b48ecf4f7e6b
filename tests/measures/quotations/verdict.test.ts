import { expect, it } from 'vitest';

import { verdictOf } from '../../../analysis/measures/quotations/verdict.ts';
import type { Version } from '../../../analysis/measures/quotations/versions.ts';

/** A quoted version of one pair of marks, each number a word of content. */
const versionOf = (words: number[], isTranslated = false): Version => ({
  ...{ rows: [], article: 'a', outlet: 'a', actor: '', spans: [], isQuoted: true, pieces: [0] },
  ...{ isFaithful: !isTranslated, isTranslated, words: Int32Array.from(words), stems: Int32Array.from(words) },
  ...{ isContent: Uint8Array.from(words, () => 1), isName: new Uint8Array(words.length) },
  ...{ names: new Set<number>(), size: words.length },
});

const fullest = versionOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

it('takes a change in a translated article for another translation, unless it keeps the words', () => {
  const changed = [1, 2, 3, 4, 5, 6, 99, 8];
  expect(verdictOf(fullest, versionOf(changed))).toBe('altered');
  expect(verdictOf(fullest, versionOf(changed, true))).toBe('retranslated');
  expect(verdictOf(fullest, versionOf([99, 98, ...fullest.words], true))).toBe('altered');
});

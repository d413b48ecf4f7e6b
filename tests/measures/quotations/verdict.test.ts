import { expect, it } from 'vitest';

import { isSameWording, verdictOf } from '../../../analysis/measures/quotations/verdict.ts';
import type { Version } from '../../../analysis/measures/quotations/versions.ts';

/** A quoted version of one pair of marks, each number a word of content. */
const versionOf = (words: number[], isTranslated = false): Version => ({
  ...{ rows: [], article: 'a', outlet: 'a', actor: '', spans: [], isQuoted: true, pieces: [0] },
  ...{ isFaithful: !isTranslated, isTranslated, words: Int32Array.from(words), stems: Int32Array.from(words) },
  ...{ isContent: Uint8Array.from(words, () => 1), isName: new Uint8Array(words.length) },
  stemOf: Int32Array.from(words),
  ...{ names: new Set<number>(), size: words.length },
});

const fullest = versionOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

it('takes a change in a translated article for another translation, unless it keeps the words', () => {
  const changed = [1, 2, 3, 4, 5, 6, 99, 8];
  expect(verdictOf(fullest, versionOf(changed))).toBe('altered');
  expect(verdictOf(fullest, versionOf(changed, true))).toBe('retranslated');
});

it('takes words before or behind the shared ones for more of the speech, and not for a change', () => {
  expect(verdictOf(fullest, versionOf([99, 98, ...fullest.words]))).toBe('verbatim');
  expect(verdictOf(fullest, versionOf([99, 98, 3, 4, 5, 6, 7, 8]))).toBe('truncated');
  expect(verdictOf(fullest, versionOf([1, 2, 3, 4, 5, 6, 98, 99]))).toBe('truncated');
});

it('takes two versions that share a few scattered words for two utterances', () => {
  expect(isSameWording(fullest, versionOf([1, 90, 91, 92, 5, 93, 94, 95, 9]))).toBe(false);
  expect(isSameWording(fullest, versionOf([90, 91, 3, 4, 5, 6, 7, 8]))).toBe(true);
});

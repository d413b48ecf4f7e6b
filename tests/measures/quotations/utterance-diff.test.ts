import { describe, expect, it } from 'vitest';

import { utteranceDiff } from '../../../analysis/measures/quotations/utterance-diff.ts';

const shown = (fullest: string, version: string) =>
  utteranceDiff(fullest, version).map((part) => `${part.kind}: ${part.fullest}|${part.version}`);

describe('utteranceDiff', () => {
  it('says what was dropped, changed and added', () => {
    expect(shown('we hope for a fair and open talk', 'we hope for an open talk soon')).toEqual([
      'same: we hope for|we hope for',
      'changed: a fair and|an',
      'same: open talk|open talk',
      'added: |soon',
    ]);
  });

  it('takes differences of punctuation, case and spelling for none', () => {
    expect(shown('We emphasise: “fair” play', 'we, emphasize fair play')).toEqual([
      'same: We emphasise fair play|we emphasize fair play',
    ]);
  });

  it('drops everything where nothing is left', () => {
    expect(shown('not a word', '')).toEqual(['dropped: not a word|']);
  });
});

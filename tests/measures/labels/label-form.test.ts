import { describe, expect, it } from 'vitest';

import { labelForm } from '../../../analysis/measures/labels/label-form.ts';

describe('labelForm', () => {
  it('drops case, article, possessive and punctuation', () => {
    expect(['The U.S.', 'Mr. Trump’s “list”', 'his first term', 'a so-called deal'].map(labelForm)).toEqual([
      'us',
      'mr trump list',
      'first term',
      'so-called deal',
    ]);
  });

  it('keeps an article that stands alone', () => {
    expect(labelForm('The')).toBe('the');
  });
});

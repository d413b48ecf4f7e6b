import { describe, expect, it } from 'vitest';

import { namingOf } from '../../../analysis/measures/labels/naming.ts';

describe('namingOf', () => {
  it('drops case, article, possessive and punctuation', () => {
    expect(['The U.S.', 'Mr. Trump’s “list”', 'his first term', 'a so-called deal'].map(namingOf)).toEqual([
      'us',
      'mr trump list',
      'first term',
      'so-called deal',
    ]);
  });

  it('keeps an article that stands alone', () => {
    expect(namingOf('The')).toBe('the');
  });
});

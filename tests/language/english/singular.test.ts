import { describe, expect, it } from 'vitest';

import { singularOf } from '../../../analysis/language/english/singular.ts';

describe('singularOf', () => {
  it('knows regular, changed and irregular plurals', () => {
    expect(['talks', 'ministries', 'coaches', 'women'].map(singularOf)).toEqual(['talk', 'ministry', 'coach', 'woman']);
  });

  it('leaves words alone that only look like plurals', () => {
    expect(['crisis', 'bus', 'press', 'series'].map(singularOf)).toEqual(['crisis', 'bus', 'press', 'series']);
  });
});

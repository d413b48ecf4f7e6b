import { expect, it } from 'vitest';
import { extent } from '../../analysis/statistics/extent.ts';

it('finds the smallest and the largest of more values than a call takes arguments', () => {
  const values = Array.from({ length: 300_000 }, (_, index) => index - 7);
  expect(extent(values)).toEqual([-7, 299_992]);
});

it('has no smallest value where there is none', () => {
  expect(extent([])).toEqual([Infinity, -Infinity]);
});

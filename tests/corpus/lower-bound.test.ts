import { expect, it } from 'vitest';
import { lowerBound } from '../../analysis/corpus/lower-bound.ts';

it('finds the first value that is not below the wanted one, and the end where none is', () => {
  const places = [2, 5, 5, 9];
  expect([0, 5, 6, 10].map((wanted) => lowerBound(places, wanted, (place) => place))).toEqual([0, 1, 3, 4]);
});

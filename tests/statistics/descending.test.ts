import { expect, test } from 'vitest';
import { descending } from '../../analysis/statistics/descending.ts';
import { random } from '../../analysis/statistics/random.ts';

test('items come in the order of a stable comparing sort', () => {
  const draw = random('descending');
  const values = Float64Array.from({ length: 500 }, () => Math.floor(draw() * 40) / 8 - 2);
  const items = Array.from(values.keys()).filter(() => draw() < 0.7);
  expect(descending(items, values)).toEqual([...items].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)));
});

test('zeros of either sign are equal, and nothing is lost of nothing', () => {
  expect(descending([0, 1, 2], Float64Array.of(0, -0, 1))).toEqual([2, 0, 1]);
  expect(descending([], Float64Array.of())).toEqual([]);
});

test('a value that is no number is refused', () => {
  expect(() => descending([1], Float64Array.of(1, NaN))).toThrow('expected a number for item 1');
});

import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { DataFrame, Series } from 'danfojs-node';
import { expect, test } from 'vitest';

const ofDanfo = createRequire(createRequire(import.meta.url).resolve('danfojs-node'));
const statistics = ofDanfo('mathjs') as Record<string, (values: unknown) => unknown>;

test('is what danfojs loads', () => {
  const here = fileURLToPath(new URL('../../../scripts/vendor/mathjs-lite/index.js', import.meta.url));
  expect(realpathSync(ofDanfo.resolve('mathjs'))).toBe(realpathSync(here));
});

test('the median of an even number of values is the mean of the two in the middle', () => {
  expect(statistics['median']?.([10, 9, 1, 2])).toBe(5.5);
  expect(statistics['median']?.([3, 10, 1])).toBe(3);
});

test('variance and standard deviation are those of a sample', () => {
  // Distances from 5: -3 -1 -1 -1 0 0 2 4; squares 32; 32 / 7.
  expect(statistics['variance']?.([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(4.571428571428571, 14);
  expect(statistics['std']?.([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.138089935299395, 14);
  expect(statistics['variance']?.([4])).toBe(0);
});

test('of a tie every mode stands in the list', () => {
  expect(statistics['mode']?.([5, 4, 1, 4, 5, 6])).toEqual([4, 5]);
  expect(statistics['mode']?.(['b', 'a', 'b'])).toEqual(['b']);
});

test('a value that is not a number reaches the result, and no value or text is an error', () => {
  for (const name of ['mean', 'median', 'std', 'variance']) {
    expect(statistics[name]?.([1, NaN, 3]), name).toBe(NaN);
    expect(() => statistics[name]?.([1, null]), name).toThrow(`${name}: expected numbers, got null`);
    expect(() => statistics[name]?.([]), name).toThrow(`${name}: expected at least one value, got none`);
  }
  expect(() => statistics['mode']?.([1, NaN])).toThrow('mode: expected no NaN, got one');
});

test('the values that are given stay as they are', () => {
  const given = [3, 1, 2];
  statistics['median']?.(given);
  expect(given).toEqual([3, 1, 2]);
});

test('a function of mathjs that is not here is an error that names it', () => {
  expect(() => statistics['quantileSeq']).toThrow(/got quantileSeq; add it to scripts\/vendor\/mathjs-lite/);
});

test('series, frames and groups of danfojs compute with it', () => {
  const series = new Series([1, 2, 4, 4]);
  expect([series.median(), series.mode(), series.var()]).toEqual([3, [4], 2.25]);
  const frame = new DataFrame([
    ['x', 1],
    ['x', 2],
    ['y', 5],
  ]);
  expect((frame.describe().values as number[][]).map(([own]) => own)).toEqual(
    [3, 8 / 3, Math.sqrt(13 / 3), 1, 2, 5, 13 / 3].map((value) => expect.closeTo(value, 12) as number),
  );
});

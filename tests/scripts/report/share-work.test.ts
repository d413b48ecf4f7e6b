import { expect, test } from 'vitest';
import { type Helper, shareWork } from '../../../scripts/report/share-work.ts';

const numbers = Array.from({ length: 100 }, (_, n) => n);
const square = (n: number) => n * n;
const helper: Helper<number, number> = (batch) => Promise.resolve(batch.map(square));

test.each([
  ['none', []],
  ['one', [helper]],
  ['three', [helper, helper, helper]],
])('with helpers: %s, results stand in the items’ order and every item is done once', async (_, helpers) => {
  const here: number[] = [];
  const told: number[] = [];
  const results = await shareWork(
    numbers,
    (n) => {
      here.push(n);
      return square(n);
    },
    helpers,
    (done) => told.push(done),
  );
  expect(results).toEqual(numbers.map(square));
  expect(told.at(-1)).toBe(100);
  expect(here.length).toBe(helpers.length === 0 ? 100 : new Set(here).size);
  if (helpers.length > 0) expect(here.length).toBeLessThan(100);
});

test('a helper that starts late finds the work done', async () => {
  let start: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (start = resolve));
  const here: number[] = [];
  const results = await shareWork(
    numbers,
    (n) => {
      here.push(n);
      if (n === 50) start();
      return square(n);
    },
    [(batch) => late.then(() => batch.map(square))],
  );
  expect(results).toEqual(numbers.map(square));
  expect(here.slice(0, 51)).toEqual(numbers.slice(0, 51));
});

test('a failure of a helper is everybody’s', async () => {
  const fails = () => Promise.reject(new Error('no more memory'));
  await expect(shareWork(numbers, square, [fails])).rejects.toThrow('no more memory');
});

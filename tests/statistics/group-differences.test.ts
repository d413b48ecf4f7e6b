import { expect, test } from 'vitest';
import type { RateUnit } from '../../analysis/statistics/dealt-rates.ts';
import { groupDifferences } from '../../analysis/statistics/group-differences.ts';
import { random } from '../../analysis/statistics/random.ts';

const scores = [-9, -4, -7, -2, -6, -5, 1, 3, -1, 2, 0, 4];
const words = [100, 80, 120, 90, 110, 95, 100, 85, 130, 90, 105, 115];

const unit = (group: number, amount: number, base = 100): RateUnit => ({
  ...{ group, items: [0], amounts: [amount], bases: [base] },
});
const twelve = scores.map((score, at) => unit(at < 6 ? 0 : 1, score, words[at]));

// numpy 2.4 over all 924 ways to deal six of twelve names: d = n[m].sum()/w[m].sum() - n[~m].sum()/w[~m].sum();
// sd = sqrt(mean(d**2)); reach = quantile(abs(d)/sd, .95) => -0.069862, 0.023776, 1.957100
test('a difference and its reach agree with numpy’s over all deals', () => {
  const [first] = groupDifferences(twelve, { groups: 2, items: 1, seed: 'numpy', times: 20_000 });
  expect(first?.difference).toBeCloseTo(-0.069862, 5);
  expect(first?.low).toBeCloseTo(-0.116393, 3);
  expect(first?.high).toBeCloseTo(-0.023331, 3);
});

test('names that are dealt at random give a difference in no more than one run of twenty', () => {
  const draw = random('null');
  const found = Array.from({ length: 200 }, (_, run) => {
    const units = Array.from({ length: 15 }, (_, at): RateUnit => {
      const amounts = Array.from({ length: 8 }, () => Math.floor(draw() * 4));
      return { group: at % 3, items: [0, 1, 2, 3, 4, 5, 6, 7], amounts, bases: [20 + Math.floor(draw() * 40)] };
    });
    const all = groupDifferences(units, { groups: 3, items: 8, seed: `null ${run}`, times: 199 });
    return all.some(({ low, high }) => low > 0 || high < 0);
  }).filter(Boolean).length;
  // Of a true level of 5%, 200 runs give more than 16 in one case of forty.
  expect(found).toBeLessThanOrEqual(16);
});

test('a difference that is there in every article is found, in the group that has it', () => {
  const units = Array.from({ length: 18 }, (_, at) => unit(at % 3, at % 3 === 1 ? 9 + (at % 2) : 1 + (at % 2)));
  const clear = groupDifferences(units, { groups: 3, items: 1, seed: 'there' }).filter(({ low }) => low > 0);
  expect(clear.map(({ group }) => group)).toEqual([1]);
});

test('one article an outlet differs in nothing', () => {
  const units = [unit(0, 50), unit(1, 1), unit(2, 1)];
  const clear = groupDifferences(units, { groups: 3, items: 1, seed: 'one' }).filter(
    ({ low, high }) => low > 0 || high < 0,
  );
  expect(clear).toEqual([]);
});

test('an item is held against its own kind of base', () => {
  const units = [0, 0, 1, 1].map((group): RateUnit => ({ group, items: [0, 1], amounts: [2, 2], bases: [10, 40] }));
  const all = groupDifferences([...units, { group: 1, items: [1], amounts: [9], bases: [10, 40] }], {
    ...{ groups: 2, items: 2, baseOf: (item: number) => item, seed: 'bases' },
  });
  expect(all.filter(({ group }) => group === 0).map(({ own }) => own)).toEqual([0.2, 0.05]);
});

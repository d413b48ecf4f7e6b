import { describe, expect, it } from 'vitest';

import { logOdds } from '../../analysis/statistics/log-odds.ts';

/** Prior as the report uses it: pooled counts scaled to sum 1,000. */
const scaled = (count: number, restCount: number, total: number, restTotal: number) =>
  logOdds({
    count,
    total,
    restCount,
    restTotal,
    prior: ((count + restCount) * 1000) / (total + restTotal),
    priorTotal: 1000,
  });

describe('logOdds', () => {
  // numpy, Monroe, Colaresi and Quinn 2008, prior = pooled counts * 1000 / sum: Reuters (803 words) against four others (2,258).
  it.each([
    ['chen', 7, 0, 1.9975527333948904, 0.5449650332430436, 2.7059136557329775],
    ['both', 5, 1, 1.4495826566099241, 0.4814966261294896, 2.0890380969926725],
    ['issues', 0, 9, -0.8118072398154261, 0.4238616925223672, -1.2469264464191352],
    ['qin', 1, 24, -0.6684736812174084, 0.14017128582356161, -1.7854791559142829],
    ['the', 47, 159, -0.0978784172006173, 0.013167985678042345, -0.8529572499717561],
  ])('agrees with numpy on “%s” of a small corpus', (_, count, restCount, delta, variance, z) => {
    const ours = scaled(count, restCount, 803, 2258);
    expect(ours.logOdds).toBeCloseTo(delta, 10);
    expect(ours.variance).toBeCloseTo(variance, 10);
    expect(ours.z).toBeCloseTo(z, 10);
  });

  // The same call: CNN (201,746 words) against seven others of a corpus of 908,452 words.
  it.each([
    ['cnn', 386, 87, 2.7371697495363634, 23.12252688617681],
    ['watched', 327, 27, 3.7326372175550038, 18.765603494789637],
    ['child-sized', 1, 0, 8.062921945624247, 0.2673639365283217],
  ])('agrees with numpy on “%s” of a large corpus', (_, count, restCount, delta, z) => {
    const ours = scaled(count, restCount, 201746, 706706);
    expect(ours.logOdds).toBeCloseTo(delta, 9);
    expect(ours.z).toBeCloseTo(z, 9);
  });

  it('changes its sign when outlet and rest change places', () => {
    expect(scaled(7, 2, 800, 2200).logOdds).toBeCloseTo(-scaled(2, 7, 2200, 800).logOdds, 12);
  });

  it('spans 1.96 standard errors to either side', () => {
    const { logOdds: middle, low, high, variance } = scaled(7, 2, 800, 2200);
    expect([low, high]).toEqual([middle - 1.96 * Math.sqrt(variance), middle + 1.96 * Math.sqrt(variance)]);
  });

  it('shrinks a rare word more than a common one used at the same rates', () => {
    expect(scaled(1, 0, 1000, 1000).z).toBeLessThan(scaled(20, 0, 1000, 1000).z);
  });

  it('says nothing where there is no other word to compare with', () => {
    expect(scaled(5, 3, 5, 3).logOdds).toBe(0);
  });

  it('refuses a term without a prior', () => {
    const call = () => logOdds({ count: 0, total: 5, restCount: 0, restTotal: 5, prior: 0, priorTotal: 10 });
    expect(call).toThrow('logOdds: expected a prior above 0, got 0');
  });
});

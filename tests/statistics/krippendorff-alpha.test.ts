import { describe, expect, it } from 'vitest';
import { nominalAlpha } from '../../analysis/statistics/krippendorff-alpha.ts';

/** Four observers and twelve units, some not coded: example C of Krippendorff 2011. */
const published = [
  ['1', '1', '', '1'],
  ['2', '2', '3', '2'],
  ['3', '3', '3', '3'],
  ['3', '3', '3', '3'],
  ['2', '2', '2', '2'],
  ['1', '2', '3', '4'],
  ['4', '4', '4', '4'],
  ['1', '1', '2', '1'],
  ['2', '2', '2', '2'],
  ['', '5', '5', '5'],
  ['', '', '1', '1'],
  ['', '3', '', ''],
];

describe('Krippendorff’s alpha', () => {
  it('is that of the published example', () => {
    const { alpha, units } = nominalAlpha(published);
    expect(alpha).toBeCloseTo(0.743, 3);
    expect(units).toBe(11);
  });

  it('has an interval around it that is the same in every run', () => {
    const { alpha, low, high } = nominalAlpha(published);
    expect(low).toBeLessThan(alpha ?? 0);
    expect(high).toBeGreaterThan(alpha ?? 1);
    expect(nominalAlpha(published)).toEqual(nominalAlpha(published));
  });

  it('is 1 where all agree, and nothing where there is but one code', () => {
    expect(
      nominalAlpha([
        ['a', 'a'],
        ['b', 'b'],
      ]).alpha,
    ).toBe(1);
    expect(
      nominalAlpha([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toEqual({ alpha: null, low: null, high: null, units: 2 });
  });

  it('is below 0 where coders differ more than by chance', () => {
    expect(
      nominalAlpha([
        ['a', 'b'],
        ['b', 'a'],
        ['a', 'b'],
      ]).alpha,
    ).toBeLessThan(0);
  });
});

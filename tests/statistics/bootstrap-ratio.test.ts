import { describe, expect, it } from 'vitest';

import { bootstrapRatio } from '../../analysis/statistics/bootstrap-ratio.ts';
import { deltaRatio } from '../../analysis/statistics/delta-ratio.ts';
import { random } from '../../analysis/statistics/random.ts';

const scores = Float64Array.of(2, -1, 0, 3, -2, 1, 0, -4, 2, 0);
const words = Float64Array.of(20, 10, 12, 25, 18, 9, 14, 22, 30, 11);
const seed = 'test';

/** Invented sentences of 10 to 29 words with a score of −3 to 3. */
function sentences(count: number, name: string) {
  const draw = random(name);
  const wordCounts = Float64Array.from({ length: count }, () => 10 + Math.floor(draw() * 20));
  return { numerators: wordCounts.map(() => Math.floor(draw() * 7) - 3), denominators: wordCounts };
}

describe('bootstrapRatio', () => {
  // numpy 2.4: i = default_rng(1).integers(0, 10, (2000000, 10));
  // quantile(100 * y[i].sum(1) / x[i].sum(1), [.025, .975]) => -7.1006, 6.8421
  it('agrees with numpy’s bootstrap within its own noise', () => {
    const interval = bootstrapRatio(scores, words, { seed, samples: 20_000 });
    expect(Math.abs((interval?.low ?? 0) - -7.1006)).toBeLessThan(0.25);
    expect(Math.abs((interval?.high ?? 0) - 6.8421)).toBeLessThan(0.25);
  });

  it('gives no interval to fewer than five sentences', () => {
    const few = (units: number) => bootstrapRatio(scores.subarray(0, units), words.subarray(0, units), { seed });
    expect([few(4), few(5) === null]).toEqual([null, false]);
  });

  it('agrees with the normal interval just below the size at which that stands in', () => {
    const { numerators, denominators } = sentences(1000, 'many');
    const normal = deltaRatio(numerators, denominators);
    const interval = bootstrapRatio(numerators, denominators, { seed });
    expect(Math.abs((interval?.low ?? 0) - (normal?.low ?? 9))).toBeLessThan(0.06);
    expect(Math.abs((interval?.high ?? 0) - (normal?.high ?? 9))).toBeLessThan(0.06);
  });

  it('covers the true rate in about 19 of 20 samples', () => {
    const covered = Array.from({ length: 200 }, (_, trial) => {
      const { numerators, denominators } = sentences(60, `trial ${trial}`);
      const interval = bootstrapRatio(numerators, denominators, { seed: `${trial}`, samples: 400 });
      return interval !== null && interval.low < 0 && interval.high > 0;
    }).filter(Boolean).length;
    expect(covered).toBeGreaterThan(176);
    expect(covered).toBeLessThan(200);
  });

  it('narrows with more sentences', () => {
    const widthOf = (count: number) => {
      const { numerators, denominators } = sentences(count, 'narrower');
      const interval = bootstrapRatio(numerators, denominators, { seed });
      return (interval?.high ?? 0) - (interval?.low ?? 0);
    };
    expect(widthOf(400)).toBeLessThan(widthOf(40) / 2);
    expect(widthOf(4000)).toBeLessThan(widthOf(400) / 2);
  });

  it('gives the same numbers for the same seed, and others for another', () => {
    const low = (name: string) => bootstrapRatio(scores, words, { seed: name, samples: 50 })?.low;
    expect(low('x')).toBe(low('x'));
    expect(low('x')).not.toBe(low('y'));
  });

  it('scales with the scores', () => {
    const once = bootstrapRatio(scores, words, { seed });
    const thrice = bootstrapRatio(
      scores.map((score) => 3 * score),
      words,
      { seed },
    );
    expect(thrice?.low).toBeCloseTo(3 * (once?.low ?? 0), 9);
    expect(thrice?.high).toBeCloseTo(3 * (once?.high ?? 0), 9);
  });

  it('knows no interval for one sentence or for no words', () => {
    expect(bootstrapRatio(Float64Array.of(1), Float64Array.of(9), { seed })).toBeNull();
    expect(bootstrapRatio(Float64Array.of(0, 0), Float64Array.of(0, 0), { seed })).toBeNull();
  });

  it('refuses columns of unequal length', () => {
    const call = () => bootstrapRatio(Float64Array.of(1, 2), Float64Array.of(9), { seed });
    expect(call).toThrow('expected 2 denominators, got 1');
  });
});

describe('deltaRatio', () => {
  // numpy: r = y.sum() / x.sum(); se = sqrt(((y - r * x) ** 2).sum() * n / (n - 1)) / x.sum(); 100 * (r - 1.96 * se), …
  it('agrees with numpy', () => {
    const interval = deltaRatio(scores, words);
    expect(interval?.low).toBeCloseTo(-6.9148673909570135, 10);
    expect(interval?.high).toBeCloseTo(8.084458034231867, 10);
  });

  it('takes 50,000 sentences in a moment', () => {
    const { numerators, denominators } = sentences(50_000, 'large');
    const start = performance.now();
    expect(bootstrapRatio(numerators, denominators, { seed })).not.toBeNull();
    expect(performance.now() - start).toBeLessThan(500);
  });
});

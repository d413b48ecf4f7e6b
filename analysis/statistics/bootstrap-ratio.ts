import type { Interval } from './interval.ts';
import { deltaRatio } from './delta-ratio.ts';
import { sortedQuantile } from './quantile.ts';
import { randomPlaces } from './random.ts';

/** Fewer sentences than these have no interval. */
const fewestUnits = 5;

/** From here on the normal interval differs from the bootstrap by less than the bootstrap's own noise. */
const unitsForNormalInterval = 1000;

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/**
 * How far a rate such as "score per 100 words" would move if the outlet had happened to write other such sentences.
 *
 * Percentile bootstrap of Σ numerators / Σ denominators × `scale`, resampling whole units (sentences): Efron and
 * Tibshirani 1993, "An Introduction to the Bootstrap", chapter 13. Above 1,000 units the normal interval of
 * `deltaRatio` stands in, which then agrees and takes one pass. `seed` names the stream of random numbers, so that the
 * interval does not depend on what was computed before. `null` with fewer than
 * five units, whose resamples are too few and too alike to bound anything (of two there are three), or without any words.
 *
 * @param numerators one number a unit, for example the summed valence of a sentence
 * @param denominators one number a unit, for example its words
 * @throws {RangeError} where the two differ in length.
 * @example
 * bootstrapRatio(Float64Array.of(2, -1, 0, 0, 1), Float64Array.of(20, 10, 12, 9, 15), { seed: 'gazette outlet' });
 * // => { low: -4.25…, high: 8.04… }
 */
export function bootstrapRatio(
  numerators: Float64Array,
  denominators: Float64Array,
  { samples = 2000, seed, scale = 100 }: { samples?: number; seed: string; scale?: number },
): Interval | null {
  const units = numerators.length;
  if (denominators.length !== units) {
    throw new RangeError(`bootstrapRatio: expected ${units} denominators, got ${denominators.length}`);
  }
  if (units < fewestUnits || sum(denominators) === 0) return null;
  if (units > unitsForNormalInterval) return deltaRatio(numerators, denominators, { scale });
  const drawPlaces = randomPlaces(seed);
  const places = new Uint32Array(units);
  const ratios = new Float64Array(samples);
  let drawn = 0;
  for (let sample = 0; sample < samples; sample += 1) {
    drawPlaces(places, units);
    let numerator = 0;
    let denominator = 0;
    for (let pick = 0; pick < units; pick += 1) {
      const unit = places[pick] ?? 0;
      numerator += numerators[unit] ?? 0;
      denominator += denominators[unit] ?? 0;
    }
    if (denominator > 0) ratios[drawn++] = (scale * numerator) / denominator;
  }
  const sorted = ratios.subarray(0, drawn).sort();
  return drawn === 0 ? null : { low: sortedQuantile(sorted, 0.025), high: sortedQuantile(sorted, 0.975) };
}

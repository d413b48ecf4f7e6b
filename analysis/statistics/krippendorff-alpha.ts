import { quantile } from './quantile.ts';
import { random } from './random.ts';

/** Agreement beyond chance, with its 95 % bootstrap interval; `null` where nothing can be compared. */
export interface Agreement {
  alpha: number | null;
  low: number | null;
  high: number | null;
  /** Units that two coders or more coded. */
  units: number;
}

/** What the coders say of one unit; those that say nothing are left out. */
type Unit = readonly string[];

const draws = 1000;

/**
 * Krippendorff's alpha for nominal codes, any number of coders, and codes that are missing (Krippendorff 2011,
 * "Computing Krippendorff's Alpha-Reliability"); the interval by drawing units anew, with a fixed seed.
 *
 * @param units the codes of each unit, an empty one where a coder gave none
 * @example nominalAlpha([['a', 'a'], ['b', 'b'], ['a', 'b']]).units // => 3
 */
export function nominalAlpha(units: readonly Unit[]): Agreement {
  const coded = units.map((codes) => codes.filter((code) => code !== '')).filter(({ length }) => length > 1);
  const alpha = alphaOf(coded);
  if (alpha === null) return { alpha, low: null, high: null, units: coded.length };
  const draw = random('krippendorff');
  const drawn = Array.from({ length: draws }, () =>
    alphaOf(coded.map(() => coded[Math.floor(draw() * coded.length)] ?? [])),
  ).flatMap((one) => (one === null ? [] : [one]));
  if (drawn.length === 0) return { alpha, low: null, high: null, units: coded.length };
  return { alpha, low: quantile(drawn, 0.025), high: quantile(drawn, 0.975), units: coded.length };
}

/** 1 − observed over expected disagreement; `null` where all codes are the same, which says nothing. */
function alphaOf(coded: readonly Unit[]): number | null {
  const totals = new Map<string, number>();
  let all = 0;
  let disagreement = 0;
  for (const codes of coded) {
    const counts = new Map<string, number>();
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
    for (const [code, count] of counts) {
      totals.set(code, (totals.get(code) ?? 0) + count);
      disagreement += (count * (codes.length - count)) / (codes.length - 1);
    }
    all += codes.length;
  }
  let expected = 0;
  for (const count of totals.values()) expected += (count * (all - count)) / (all - 1);
  return expected === 0 ? null : 1 - disagreement / expected;
}

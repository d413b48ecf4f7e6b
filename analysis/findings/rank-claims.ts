import type { Aspect, Claim } from './claim.ts';

/** How much each aspect says about framing: whose words, judgement and omission before sources, and these before counts. */
const weightOf: Readonly<Record<Aspect, number>> = {
  attribution: 3,
  judgement: 3,
  omission: 2.5,
  sourcing: 2,
  placement: 1.5,
  frequency: 1,
  tone: 0.5,
};

/** Outlets and passages beyond so many add nothing to a claim's rank. */
const mostCounted = 4;
/** What a claim loses for each that already stands before it of the same section, and of the same aspect. */
const sameSection = 1.5;
const sameAspect = 0.5;

/**
 * Claims in the order in which a reader should see them: by what they say about framing, how far apart the outlets are,
 * and how many outlets and passages bear them out, less what repeats a claim that stands before.
 *
 * @example rankClaims(claims)[0]?.aspect; // => 'judgement'
 */
export function rankClaims<Ranked extends Claim>(claims: readonly Ranked[]): Ranked[] {
  const left = [...claims];
  const ranked: Ranked[] = [];
  while (left.length > 0) {
    const repeats = (claim: Claim) =>
      sameSection * ranked.filter(({ section }) => section === claim.section).length +
      sameAspect * ranked.filter(({ aspect }) => aspect === claim.aspect).length;
    const [best] = left
      .map((claim, place) => ({ claim, place, score: merit(claim) - repeats(claim) }))
      .sort((a, b) => b.score - a.score);
    if (!best) break;
    left.splice(best.place, 1);
    ranked.push(best.claim);
  }
  return ranked;
}

const merit = ({ aspect, contrast, outlets, evidence, strength }: Claim) =>
  weightOf[aspect] +
  2 * contrast +
  (Math.min(outlets.length, mostCounted) + Math.min(evidence.length, mostCounted)) / mostCounted +
  (strength === 'firm' ? 1 : 0);

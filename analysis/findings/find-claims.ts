import { passedChecks } from './checks.ts';
import type { CheckedClaim, Claim } from './claim.ts';
import { compared } from './compared.ts';
import type { Measured } from './measured.ts';
import { rankClaims } from './rank-claims.ts';

/** Finds what a measure lets somebody claim. */
export type Finder = (measured: Measured) => Claim[];

/**
 * What can be claimed of a measured corpus about the outlets that can be compared, in the order in which a reader should
 * see it. A claim is read again before it is printed, and one of which a check fails is dropped.
 */
export function findClaims(all: Measured, finders: readonly Finder[]): CheckedClaim[] {
  const measured = compared(all);
  const checked = finders
    .flatMap((find) => find(measured))
    .flatMap((claim): CheckedClaim[] => {
      const checks = passedChecks(claim, measured, all);
      return checks ? [{ ...claim, checks }] : [];
    });
  return rankClaims(checked);
}

import type { Claim } from './claim.ts';
import { compared } from './compared.ts';
import type { Measured } from './measured.ts';

/** Finds what a measure lets somebody claim. */
export type Finder = (measured: Measured) => Claim[];

/** All claims of a measured corpus about the outlets that can be compared, in the order of those who find them. */
export function findClaims(all: Measured, finders: readonly Finder[]): Claim[] {
  const measured = compared(all);
  return finders.flatMap((find) => find(measured));
}

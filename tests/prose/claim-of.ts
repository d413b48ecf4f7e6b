import type { Claim } from '../../analysis/findings/claim.ts';

/** An invented claim: what it says is what a test gives. */
export const claimOf = <Own extends Claim>({
  section,
  kind,
  outlets = [],
  figures,
  strength = 'count',
}: Pick<Own, 'section' | 'kind' | 'figures'> & Partial<Pick<Own, 'outlets' | 'strength'>>): Own =>
  ({ id: `${section}-${kind}`, section, kind, outlets, figures, strength, evidence: [] }) as unknown as Own;

/** Outlets `a`, `b`, … are `Paper a`, `Paper b`, … */
export const paper = (outlet: string): string => `Paper ${outlet}`;

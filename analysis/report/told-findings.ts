import type { CheckedClaim } from '../findings/claim.ts';
import type { OutletName } from '../prose/told.ts';
import type { Finding } from './finding.ts';
import { shownMeasures } from './sections.ts';

/**
 * Claims in words.
 *
 * @throws Error where a claim belongs to a measure that no section shows.
 */
export function toldFindings(claims: readonly CheckedClaim[], name: OutletName): Finding[] {
  return claims.map((claim): Finding => {
    const { id, section, kind, aspect, strength, checks, sources = [], evidence } = claim;
    const measure = shownMeasures.get(section);
    if (!measure) throw new Error(`claim ${id}: expected a measure that a section shows, got ${section}`);
    const { title, text, detail } = measure.tell(claim, name);
    return { id, kind, section, title, text, detail, aspect, strength, checks, figures: sources, evidence };
  });
}

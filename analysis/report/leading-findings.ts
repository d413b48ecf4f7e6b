import type { Finding } from './finding.ts';

/** Findings that a report opens with. */
export const mostInShort = 5;

/** So many findings of one measure open a report at most. */
const mostOfOne = 2;

/**
 * The findings that a report opens with: the first in the order of rank, of no measure more than two.
 *
 * @param most how many
 */
export function leadingFindings(ranked: readonly Finding[], most: number): Finding[] {
  const isEarly = (finding: Finding) =>
    ranked.filter(({ section }) => section === finding.section).indexOf(finding) < mostOfOne;
  return ranked.filter(isEarly).slice(0, most);
}

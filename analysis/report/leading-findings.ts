import type { Finding } from './finding.ts';
import { shownMeasures } from './sections.ts';

/** Measures in the order in which readers ask for them. */
const asked = [...shownMeasures].sort(([, a], [, b]) => a.asked - b.asked).map(([name]) => name);

/**
 * The findings that a report opens with: the first of each measure, those whose difference an interval carries before
 * the others, then in the order in which readers ask.
 *
 * @param most how many
 */
export function leadingFindings(all: readonly Finding[], most: number): Finding[] {
  const first = asked.flatMap((name) => all.find(({ section }) => section === name) ?? []);
  const firm = first.filter(({ strength }) => strength === 'firm');
  return [...firm, ...first.filter((finding) => !firm.includes(finding))].slice(0, most);
}

import { counted } from '../../prose/wording.ts';
import type { Changes, FindingChange } from './changes.ts';
import { inputWords } from './input-words.ts';

/** Findings that the terminal shows one by one. */
const mostFindings = 5;

/**
 * What changed, for the terminal: a line that sums up, then a line for each of the first findings.
 *
 * @example
 * changesSummary(changes)[0]; // => '1 article edited (gazette-3): 2 findings moved, 1 went'
 */
export function changesSummary({ inputs, findings }: Changes): string[] {
  const what = inputs.length === 0 ? 'the program changed' : inputWords(inputs);
  const lines = findings.slice(0, mostFindings).map((finding) => `  ${findingWords(finding)}`);
  const rest = findings.length - lines.length;
  return [
    `${what}: ${countWords(findings)}`,
    ...lines,
    ...(rest > 0 ? [`  and ${counted(rest, 'finding')} more`] : []),
  ];
}

/**
 * How many findings moved, appeared and went.
 *
 * @example
 * countWords([]); // => 'no finding moved'
 */
export function countWords(findings: readonly FindingChange[]): string {
  const counts = (['moved', 'appeared', 'went'] as const)
    .map((change) => [findings.filter((finding) => finding.change === change).length, change] as const)
    .filter(([count]) => count > 0);
  if (counts.length === 0) return 'no finding moved';
  // The noun stands once: "2 findings moved, 1 went".
  return counts
    .map(([count, change], index) => `${index === 0 ? counted(count, 'finding') : count} ${change}`)
    .join(', ');
}

function findingWords({ change, before, after, figures }: FindingChange): string {
  const was = before?.title ?? '';
  const is = after?.title ?? '';
  if (change !== 'moved') return `${change}: ${is || was}`;
  if (was !== is) return `moved: ${was} → ${is}`;
  const numbers = figures.slice(0, 4).map((figure) => `${figure.before} → ${figure.after}`);
  return `moved: ${is}${numbers.length > 0 ? ` (${numbers.join(', ')})` : ''}`;
}

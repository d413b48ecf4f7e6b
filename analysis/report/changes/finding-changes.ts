import type { CausesOf } from './causes.ts';
import type { FindingChange } from './changes.ts';
import type { ComparedFinding } from './compared-report.ts';
import { movedFigures } from './moved-figures.ts';

/**
 * Findings that appeared, went or moved. One moves with its words, its numbers, its strength or the passages that it
 * quotes; that a passage stands elsewhere in its article is no change.
 */
export function findingChanges(
  before: readonly ComparedFinding[],
  after: readonly ComparedFinding[],
  causesOf: CausesOf,
): FindingChange[] {
  const earlier = byKey(before);
  const later = byKey(after);
  const there = [...later].flatMap(([key, finding]): FindingChange[] => {
    const was = earlier.get(key);
    const named = { id: finding.id, section: finding.section };
    if (!was) return [{ ...named, change: 'appeared', after: finding, figures: [], causes: causesOf([finding]) }];
    if (said(was) === said(finding)) return [];
    const figures = [...movedFigures(was.text, finding.text), ...movedFigures(was.detail, finding.detail)];
    return [{ ...named, change: 'moved', before: was, after: finding, figures, causes: causesOf([was, finding]) }];
  });
  const gone = [...earlier].filter(([key]) => !later.has(key));
  return [
    ...there,
    ...gone.map(([, finding]): FindingChange => {
      const { id, section } = finding;
      return { id, section, change: 'went', before: finding, figures: [], causes: causesOf([finding]) };
    }),
  ];
}

/** Findings by id; one whose id returns gets a number. */
function byKey(findings: readonly ComparedFinding[]): Map<string, ComparedFinding> {
  const keyed = new Map<string, ComparedFinding>();
  for (const finding of findings) {
    let key = finding.id;
    for (let again = 2; keyed.has(key); again++) key = `${finding.id} ${again}`;
    keyed.set(key, finding);
  }
  return keyed;
}

const said = ({ title, text, detail, strength, evidence }: ComparedFinding) =>
  JSON.stringify([title, text, detail, strength, evidence.map(({ quote }) => quote)]);

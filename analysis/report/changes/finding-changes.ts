import type { CausesOf } from './causes.ts';
import type { FindingChange } from './changes.ts';
import type { ComparedFinding } from './compared-report.ts';
import { movedFigures } from './moved-figures.ts';
import { movedWords } from './moved-words.ts';

/**
 * Findings that appeared, went or moved. One moves with its title, its text or its strength, as a reader notices; with a
 * name that somebody got, the sentence behind the text, or the passages that it quotes it does not.
 *
 * @param before with the names of today
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
    const change = { change: 'moved' as const, before: was, after: finding, figures };
    return [{ ...named, ...change, words: movedWords(was, finding), causes: causesOf([was, finding]) }];
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

const said = ({ title, text, strength }: ComparedFinding) => JSON.stringify([title, text, strength]);

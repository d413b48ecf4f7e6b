import { byCodePoint } from '../../study/code-point-order.ts';
import { readableName } from '../../study/readable-name.ts';
import type { StudyFile } from '../../study/schema.ts';
import { renamer } from './renamed.ts';
import { articleChanges } from './article-changes.ts';
import { causeFinder } from './causes.ts';
import type { Changes } from './changes.ts';
import type { ComparedReport } from './compared-report.ts';
import { fileChanges } from './file-changes.ts';
import { findingChanges } from './finding-changes.ts';
import { keptStudy } from './kept-study.ts';
import { keyChanges } from './key-changes.ts';
import { programChanges } from './program-changes.ts';
import { studyChanges } from './study-changes.ts';

/**
 * Says how a report differs from the one before it: which inputs are not as they were, which findings appeared, went or
 * moved, and which of the one made the other. It is a function of the two reports alone.
 *
 * @returns `undefined` where no input changed and every finding stands as it did
 */
export function reportChanges(before: ComparedReport, after: ComparedReport): Changes | undefined {
  const studies = [keptStudy(before), keptStudy(after)] as const;
  const outletName = (id: string) =>
    studies[1]?.outlets.get(id)?.name ?? studies[0]?.outlets.get(id)?.name ?? readableName(id);
  const said = [...articleChanges(before.articles, after.articles, outletName), ...studyChanges(...studies)];
  const inputs = [...said, ...fileChanges(before, after, said), ...programChanges(before.manifest, after.manifest)];
  const causesOf = causeFinder(inputs, outletsOf([before, after], studies));
  const findings = findingChanges(before.findings.map(renamer(...studies)), after.findings, causesOf);
  if (inputs.length === 0 && findings.length === 0) return undefined;
  const outputs = keyChanges(entries(before.manifest.outputs), entries(after.manifest.outputs));
  const paths = (kind: 'added' | 'removed' | 'edited') =>
    outputs.filter(({ change }) => change === kind).map(({ key }) => key);
  return { inputs, findings, outputs: { added: paths('added'), removed: paths('removed'), edited: paths('edited') } };
}

const entries = (record: Readonly<Record<string, string>>) =>
  new Map(Object.entries(record).sort(([left], [right]) => byCodePoint(left, right)));

/** Looks up the outlets of an article, in either report, by name. */
function outletsOf(reports: readonly ComparedReport[], studies: readonly (StudyFile | undefined)[]) {
  const outlets = new Map<string, Set<string>>();
  reports.forEach(({ articles }, index) => {
    for (const { article, outlet } of articles) {
      const names = outlets.get(article) ?? new Set();
      outlets.set(article, names.add(studies[index]?.outlets.get(outlet)?.name ?? readableName(outlet)));
    }
  });
  return (article: string): string[] => [...(outlets.get(article) ?? [])];
}

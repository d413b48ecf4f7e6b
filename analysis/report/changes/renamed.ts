import type { StudyFile } from '../../study/schema.ts';
import type { ComparedFinding } from './compared-report.ts';

/** Tables whose entries findings call by name. */
const tables = ['outlets', 'actors', 'sides', 'topics', 'referents'] as const;

/** Gives a finding of the earlier report the names that its study has now: a new name moves no finding. */
export function renamer(
  before: StudyFile | undefined,
  after: StudyFile | undefined,
): (finding: ComparedFinding) => ComparedFinding {
  const names = tables.flatMap((table) =>
    [...(before?.[table] ?? [])].flatMap(([id, { name: was }]): [string, string][] => {
      const is = after?.[table].get(id)?.name;
      return was === undefined || is === undefined || was === is ? [] : [[was, is]];
    }),
  );
  const renamed = (text: string) => names.reduce((sum, [was, is]) => sum.split(was).join(is), text);
  return (finding) =>
    names.length === 0
      ? finding
      : { ...finding, title: renamed(finding.title), text: renamed(finding.text), detail: renamed(finding.detail) };
}

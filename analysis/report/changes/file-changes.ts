import type { InputChange } from '../../prose/changed-inputs.ts';
import type { ComparedReport } from './compared-report.ts';
import { keyChanges, renamedKeys } from './key-changes.ts';

/**
 * Input files that changed beyond what is said of articles and the study file anyway: refused ones, archives and tables
 * that articles come from, a `study.yaml` with another comment, an article file with another extension.
 *
 * @param said what is known to have changed
 */
export function fileChanges(
  before: ComparedReport,
  after: ComparedReport,
  said: readonly InputChange[],
): InputChange[] {
  const changes = keyChanges(entries(before.manifest.inputs), entries(after.manifest.inputs));
  const renamed = renamedKeys(changes);
  const gone = new Set(renamed.values());
  const told = { before: hashesOf(before, said), after: hashesOf(after, said) };
  const isStudyTold = said.some(({ kind }) => kind !== 'article');
  return changes
    .filter(({ key, change }) => change !== 'removed' || !gone.has(key))
    .filter((file) => {
      if (file.key === 'study.yaml') return !isStudyTold;
      const isTold = (side: 'before' | 'after') => file[side] === undefined || told[side].has(file[side]);
      return !(isTold('before') && isTold('after'));
    })
    .map(({ key, change }): InputChange => {
      const was = renamed.get(key);
      const named = { kind: 'file', id: key, name: key } as const;
      return was === undefined ? { ...named, change } : { ...named, change: 'renamed', was };
    });
}

const entries = (record: Readonly<Record<string, string>>) => new Map(Object.entries(record));

/** SHA-256 of the articles that are known to have changed, as they are or were in one report. */
function hashesOf({ articles }: ComparedReport, said: readonly InputChange[]): Set<string> {
  const ids = new Set(said.filter(({ kind }) => kind === 'article').flatMap(({ id, was }) => [id, was ?? id]));
  return new Set(articles.filter(({ article }) => ids.has(article)).map(({ sha256 }) => sha256));
}

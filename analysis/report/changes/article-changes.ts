import type { InputChange } from '../../prose/changed-inputs.ts';
import type { ComparedArticle } from './compared-report.ts';
import { keyChanges, renamedKeys } from './key-changes.ts';

/**
 * Articles that were added, removed, edited, or renamed: the same bytes under another id.
 *
 * @example
 * articleChanges([], [{ article: 'a', outlet: 'post', headline: '', words: 90, sha256: '…' }])[0]?.change; // => 'added'
 */
export function articleChanges(
  before: readonly ComparedArticle[],
  after: readonly ComparedArticle[],
  outletName: (id: string) => string = (id) => id,
): InputChange[] {
  const earlier = new Map(before.map((row) => [row.article, row]));
  const later = new Map(after.map((row) => [row.article, row]));
  const changes = keyChanges(hashes(before), hashes(after));
  const renamed = renamedKeys(changes);
  const gone = new Set(renamed.values());
  return changes
    .filter(({ key, change }) => change !== 'removed' || !gone.has(key))
    .map(({ key, change }): InputChange => {
      const was = renamed.get(key);
      const from = earlier.get(was ?? key);
      const to = later.get(key);
      return {
        kind: 'article',
        id: key,
        name: nameOf(to ?? from, key, outletName),
        change: was === undefined ? change : 'renamed',
        ...(was !== undefined && { was }),
        outlet: to?.outlet ?? from?.outlet ?? '',
        ...(from && { before: from.words }),
        ...(to && { after: to.words }),
      };
    });
}

/** What a reader calls an article: its outlet and headline; its id where it has no headline. */
function nameOf(row: ComparedArticle | undefined, id: string, outletName: (id: string) => string): string {
  return row === undefined || row.headline === '' ? id : `${outletName(row.outlet)}: ${row.headline}`;
}

const hashes = (rows: readonly ComparedArticle[]) => new Map(rows.map(({ article, sha256 }) => [article, sha256]));

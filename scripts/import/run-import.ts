import { parseColumnMap } from '../../analysis/study/sources/column-map.ts';
import { notUsedMark } from '../../analysis/study/sources/not-used.ts';
import { similarOutlets } from '../../analysis/study/sources/similar-outlets.ts';
import { recoverFolder } from '../files/write-folder.ts';
import { progressOn } from '../progress.ts';
import { isStudyFolder } from '../../analysis/study/open-study.ts';
import { refuseForeign, refuseTarget } from '../target-folder.ts';
import { errorStream, say, warn } from '../terminal.ts';
import { orTold } from '../told-errors.ts';
import { importSources, type Imported } from './import-sources.ts';

/** The command line of `import`. */
export interface ImportCommand {
  into: string;
  map?: string;
  outlet?: string;
  event?: string;
  /** Writes into a folder that holds other things. */
  intoExisting?: boolean;
}

const mostListed = 20;

const shortList = (paths: readonly string[]) =>
  `${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ` and ${paths.length - 5} more` : ''}`;

/**
 * Imports sources into a study and says what came of it.
 *
 * @returns exit code: 0 where at least one article was read
 */
export async function runImport(sources: readonly string[], command: ImportCommand): Promise<number> {
  const progress = progressOn(errorStream);
  return await orTold(async () => {
    const { map = '', intoExisting = false, ...rest } = command;
    const target = { target: rest.into, option: '--into' } as const;
    await refuseTarget({ ...target, sources: sources.filter((source) => source !== '-') });
    await recoverFolder(rest.into);
    if (!intoExisting) await refuseForeign(target, () => isStudyFolder(rest.into));
    const onRead = (count: number) => {
      if (count % 100 === 0) progress.show(`${count} articles read`);
    };
    const imported = await importSources(sources, { ...rest, map: parseColumnMap(map), onRead });
    progress.done();
    warn(imported.refused.map(({ file, reason }) => `refused ${file}: ${reason}`));
    for (const line of summary(imported, command.into.replace(/(?<=.)\/+$/, ''))) say(line);
    return 0;
  }, progress);
}

/**
 * What the terminal says at the end of an import.
 *
 * @example
 * summary(imported, 'data/rain')[0]; // => 'data/rain: 105 articles read, 2 refused, 0 there already'
 */
export function summary(imported: Imported, folder: string): string[] {
  const { articles, refused, skipped, replaced, kept, notes, madeStudyFile, toAdd } = imported;
  const counts = new Map<string, number>();
  for (const { outlet = '(no outlet)' } of articles) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  const outlets = [...counts].sort(([, left], [, right]) => right - left);
  const shown = outlets.slice(0, mostListed).map(([name, count]) => `${name} ${count}`);
  const rest = outlets.length - shown.length;
  const similar = similarOutlets(counts.keys()).map((group) => group.join(' / '));
  return [
    `${folder}: ${articles.length} articles read, ${refused.length} refused, ${skipped} there already`,
    ...(replaced.length > 0 ? [`  ${replaced.length} of them corrected: ${shortList(replaced)}`] : []),
    ...(kept.length > 0
      ? [`  not replaced, because they were changed by hand: ${shortList(kept)}; delete them to take the new text`]
      : []),
    `  outlets: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
    ...[...notes].map(([note, count]) => `  ${note.startsWith(notUsedMark) ? '' : `${count} articles: `}${note}`),
    ...similar.map((group) => `  one outlet? ${group}`),
    ...(similar.length > 0 ? [`  to merge them, give one of each \`aliases\` in ${folder}/study.yaml`] : []),
    ...(madeStudyFile ? [`  made ${folder}/study.yaml: look through it`] : []),
    ...(toAdd.length > 0
      ? [`  ${folder}/study.yaml is yours; add the outlet to its \`outlets:\` and to \`articles:\``, ...toAdd]
      : []),
    `  next: npm run report -- ${folder}`,
  ];
}

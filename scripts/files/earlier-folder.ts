import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { byCodePoint } from '../../analysis/study/code-point-order.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { diskReason } from '../../analysis/study/disk-reason.ts';
import { outputsOf, outsideManifest } from './manifest.ts';

/** What lies where a report is to be written. */
export interface EarlierFolder {
  /** Absolute, symbolic links followed. */
  path: string;
  /** Every file in it, by path inside it with `/`, sorted. */
  files: string[];
  /** Those that its manifest lists, and the manifest itself; none where there is no manifest. */
  ours: Set<string>;
}

/**
 * Looks at the folder that a run is about to replace.
 *
 * @returns `undefined` where there is none yet
 * @throws {ExpectedError} when it is a file, cannot be read, or its manifest is broken
 * @example
 * (await earlierFolder('reports/rain'))?.ours.has('report.md'); // => true
 */
export async function earlierFolder(target: string): Promise<EarlierFolder | undefined> {
  const found = await stat(target).catch(() => undefined);
  if (!found) return undefined;
  if (!found.isDirectory()) throw new ExpectedError([`${target}: expected a folder, got a file`]);
  try {
    const path = await realpath(target);
    const files = await filesIn(path);
    if (!files.includes('manifest.json')) return { path, files, ours: new Set() };
    const listed = outputsOf(await readFile(join(path, 'manifest.json'), 'utf8'));
    if (listed) return { path, files, ours: new Set([...listed, ...outsideManifest]) };
  } catch (error) {
    throw new ExpectedError([`${target}: expected a folder that can be read, got ${diskReason(error)}`], {
      cause: error,
    });
  }
  throw new ExpectedError([`${target}/manifest.json: expected the manifest of a report, got something else`]);
}

/**
 * The files of an earlier folder that a new one takes over: those that no manifest lists, and those that are to be kept.
 *
 * @throws {ExpectedError} when this run would overwrite a file that no run made
 * @example
 * foreignFiles('reports/rain', earlier, new Map([['report.md', '']]), []); // => ['notes.txt']
 */
export function foreignFiles(
  target: string,
  earlier: EarlierFolder | undefined,
  made: ReadonlyMap<string, unknown>,
  keep: readonly string[],
): string[] {
  if (!earlier) return [];
  const kept = new Set([...keep, ...outsideManifest].filter((file) => file !== 'manifest.json'));
  const foreign = earlier.files.filter((file) => !earlier.ours.has(file));
  const inTheWay = foreign.filter((file) => made.has(file));
  if (inTheWay.length > 0) {
    throw new ExpectedError(
      inTheWay.map(
        (file) => `${target}/${file}: expected a file that an earlier run made, got one that no manifest lists`,
      ),
    );
  }
  return earlier.files.filter((file) => !made.has(file) && (kept.has(file) || !earlier.ours.has(file)));
}

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(byCodePoint);
}

import { randomUUID } from 'node:crypto';
import * as fileSystem from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, normalize, resolve, sep } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { diskReason } from '../../analysis/study/list-files.ts';
import type { Content } from './content.ts';
import { earlierFolder, foreignFiles } from './earlier-folder.ts';

/** The calls that write; tests pass some that fail. */
export type Disk = Pick<typeof fileSystem, 'mkdir' | 'writeFile' | 'rename' | 'rm' | 'cp'>;

/**
 * Writes a folder all at once: into a hidden folder beside it, which then takes its place. Whatever fails, the earlier
 * folder stays as it was and nothing half-written is left.
 *
 * Files that the earlier folder's `manifest.json` lists and this run does not make are gone; files that it does not list
 * (somebody's notes) are carried over, and never overwritten.
 *
 * @param files content by path inside the folder, with `/`
 * @param options.keep paths of earlier outputs that stay although this run does not make them
 * @param options.disk the calls that write
 * @throws {ExpectedError} when the folder cannot be written, is a file, or holds a foreign file in the place of ours
 * @example
 * await writeFolder('reports/rain', new Map([['report.md', '# Rain\n']]));
 */
export async function writeFolder(
  target: string,
  files: ReadonlyMap<string, Content>,
  { keep = [], disk = fileSystem }: { keep?: readonly string[]; disk?: Disk } = {},
): Promise<void> {
  refuseOutside(target, files.keys());
  const earlier = await earlierFolder(target);
  const carried = foreignFiles(target, earlier, files, keep);
  const path = earlier?.path ?? resolve(target);
  const fresh = join(dirname(path), `.${basename(path)}.new-${randomUUID()}`);
  try {
    await disk.mkdir(fresh, { recursive: true });
    for (const file of carried) await copy(join(path, file), join(fresh, file), disk);
    for (const [file, content] of files) await write(join(fresh, file), content, disk);
    await swap(fresh, path, earlier !== undefined, disk);
  } catch (error) {
    await fileSystem.rm(fresh, { recursive: true, force: true }).catch(() => undefined);
    throw new ExpectedError([`${target}: expected a folder that can be written, got ${diskReason(error)}`], {
      cause: error,
    });
  }
}

function refuseOutside(target: string, paths: Iterable<string>): void {
  for (const path of paths) {
    const isOutside = isAbsolute(path) || normalize(path).startsWith(`..${sep}`) || /^$|\0/.test(path);
    if (isOutside) throw new ExpectedError([`${target}: expected paths inside the folder, got \`${path}\``]);
  }
}

async function copy(from: string, to: string, disk: Disk): Promise<void> {
  await disk.mkdir(dirname(to), { recursive: true });
  await disk.cp(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
}

async function write(path: string, content: Content, disk: Disk): Promise<void> {
  await disk.mkdir(dirname(path), { recursive: true });
  await disk.writeFile(path, content);
}

/** Puts the new folder in the place of the earlier one, or the earlier one back where that fails. */
async function swap(fresh: string, path: string, replaces: boolean, disk: Disk): Promise<void> {
  if (!replaces) return disk.rename(fresh, path);
  const aside = join(dirname(path), `.${basename(path)}.old-${randomUUID()}`);
  await disk.rename(path, aside);
  try {
    await disk.rename(fresh, path);
  } catch (error) {
    await fileSystem.rename(aside, path);
    throw error;
  }
  // The report is whole by now: what cannot be removed is litter and no failure.
  await disk.rm(aside, { recursive: true, force: true }).catch(() => undefined);
}

import * as fileSystem from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize, sep } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { diskReason } from '../../analysis/study/disk-reason.ts';
import type { Content } from './content.ts';
import type { Disk } from './disk.ts';
import { earlierFolder, foreignFiles } from './earlier-folder.ts';
import { folderBeside, placeOf } from './folders-beside.ts';
import { recoverFolder } from './recover-folder.ts';
import { swapFolder } from './swap-folder.ts';
import { untilInterrupted } from './until-interrupted.ts';
import { whileRivalsSwap } from './while-rivals-swap.ts';

/**
 * Writes a folder all at once: into a hidden folder beside it, which then takes its place. Whatever fails, the earlier
 * folder stays as it was and nothing half-written is left. After a kill the next run puts right what is left, and of two
 * runs at once the last one stays.
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
  await recoverFolder(target);
  const path = await placeOf(target);
  const carried = new Set<string>();
  await untilInterrupted(async (interrupted) => {
    const fresh = folderBeside(path, 'new');
    try {
      const examined = await whileRivalsSwap(target, () => carryOver(path, fresh));
      await writeAll(fresh, files, disk, interrupted);
      interrupted.throwIfAborted();
      const beforeSwap = async (aside: string) => {
        if ((await identity(aside)) !== examined) await carryOver(aside, fresh);
      };
      await swapFolder(fresh, path, { disk, beforeSwap });
    } catch (error) {
      await fileSystem.rm(fresh, { recursive: true, force: true }).catch(() => undefined);
      if (error instanceof ExpectedError) throw error;
      throw new ExpectedError([`${target}: expected a folder that can be written, got ${diskReason(error)}`], {
        cause: error,
      });
    }
  });

  /** Copies what stays of an earlier folder, and says which one that was. */
  async function carryOver(from: string, fresh: string): Promise<string | undefined> {
    const examined = await identity(from);
    const earlier = await earlierFolder(from === path ? target : from);
    const stays = foreignFiles(target, earlier, files, keep).filter((file) => !carried.has(file));
    await disk.mkdir(fresh, { recursive: true });
    for (const file of stays) {
      await copy(join(from, file), join(fresh, file), disk);
      carried.add(file);
    }
    return examined;
  }
}

/** What stays of a folder when it is renamed, and no other folder has. */
async function identity(path: string): Promise<string | undefined> {
  const found = await fileSystem.stat(path, { bigint: true }).catch(() => undefined);
  return found && `${found.dev} ${found.ino} ${found.birthtimeNs}`;
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

/** Files that are written at once: the disk is kept busy, and no run opens thousands. */
const writtenAtOnce = 16;

async function writeAll(
  folder: string,
  files: ReadonlyMap<string, Content>,
  disk: Disk,
  interrupted: AbortSignal,
): Promise<void> {
  for (const path of new Set(Array.from(files.keys(), (file) => dirname(join(folder, file)))))
    await disk.mkdir(path, { recursive: true });
  const entries = [...files];
  for (let first = 0; first < entries.length; first += writtenAtOnce) {
    interrupted.throwIfAborted();
    const batch = entries.slice(first, first + writtenAtOnce);
    // All of them end before a failure is told, so that nothing is written after the folder is cleared away.
    const ends = await Promise.allSettled(batch.map(([file, content]) => disk.writeFile(join(folder, file), content)));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }
}

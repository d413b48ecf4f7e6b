import * as fileSystem from 'node:fs/promises';
import type { Disk } from './disk.ts';
import { folderBeside } from './folders-beside.ts';

/** Other runs that may put their report in place before this one. */
const mostRivals = 10;

/**
 * Puts a new folder in the place of the earlier one, or the earlier one back where that fails. A folder that another run
 * puts there meanwhile is an earlier one too.
 *
 * @param beforeSwap is told where the earlier folder lies now, while nothing is in its place
 */
export async function swapFolder(
  fresh: string,
  path: string,
  { disk, beforeSwap }: { disk: Disk; beforeSwap: (aside: string) => Promise<void> },
): Promise<void> {
  const asides: string[] = [];
  for (let rivals = 0; ; rivals++) {
    const aside = folderBeside(path, 'old');
    const wasThere = await moved(path, aside, disk);
    if (wasThere) asides.push(aside);
    try {
      if (wasThere) await beforeSwap(aside);
      await disk.rename(fresh, path);
      break;
    } catch (error) {
      if (isTaken(error) && rivals < mostRivals) continue;
      const last = asides.at(-1);
      if (last !== undefined) await fileSystem.rename(last, path).catch(() => undefined);
      throw error;
    }
  }
  for (const aside of asides) await discard(aside, path, disk);
}

async function moved(from: string, to: string, disk: Disk): Promise<boolean> {
  try {
    await disk.rename(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** The report is whole by now: what cannot be removed is litter and no failure. Only whole reports are called old. */
async function discard(aside: string, path: string, disk: Disk): Promise<void> {
  const gone = folderBeside(path, 'gone');
  await fileSystem
    .rename(aside, gone)
    .then(() => disk.rm(gone, { recursive: true, force: true }))
    .catch(() => undefined);
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
const isTaken = (error: unknown) => codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST';

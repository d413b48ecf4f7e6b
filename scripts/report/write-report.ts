import { join } from 'node:path';
import type { Content } from '../files/content.ts';
import { changesWords } from '../../analysis/prose/changes-told.ts';
import { plainFile } from '../files/plain-file.ts';
import { writeFolder } from '../files/write-folder.ts';
import { tellChanges } from './change-files.ts';
import { readEarlierReport } from './earlier-report.ts';
import { ownFiles } from './own-files.ts';

/** Files that are written at once: the disk is kept busy, and no run opens thousands. */
const writtenAtOnce = 16;

/** What is put in place last: until then the earlier manifest tells that the files beside it are a mixture. */
const last = ['report.md', 'manifest.json'];

/**
 * Writes a report in the place of the earlier one, with what changed between the two.
 *
 * @param onWait told where another run is writing the same report
 * @returns what changed, as lines for the terminal
 * @throws {ExpectedError} as `writeFolder` does, and where the earlier manifest is damaged
 */
export async function writeReport(
  target: string,
  made: ReadonlyMap<string, Content>,
  onWait: (holder: string) => void = () => undefined,
): Promise<string[]> {
  let summary: string[] = [];
  const write = async (add: (file: string, content: Content) => Promise<void>) => {
    const earlier = readEarlierReport(target);
    const changes = tellChanges(earlier, made);
    summary = changes?.summary ?? (earlier ? [changesWords.unchanged] : []);
    const ours = ownFiles(target, new Set(made.keys()));
    const files = new Map([...made, ...(changes?.files ?? earlierChanges(target, ours))]);
    for (const file of last) reinsert(files, file);
    const entries = [...files];
    for (let first = 0; first < entries.length; first += writtenAtOnce) {
      const batch = entries.slice(first, first + writtenAtOnce).map(([file, content]) => add(file, content));
      // All of them end before a failure is told, so that nothing is written after the rest is cleared away.
      for (const end of await Promise.allSettled(batch)) if (end.status === 'rejected') throw end.reason;
    }
    return ours;
  };
  await writeFolder(target, write, { onWait });
  return summary;
}

/** A run that changes nothing leaves what the last change was. */
function earlierChanges(target: string, ours: readonly string[]): [string, Content][] {
  const names = ['changes.json', 'changes.md'].filter((name) => ours.includes(name));
  return names.flatMap((name): [string, Content][] => {
    const content = plainFile(join(target, name));
    return content ? [[name, content]] : [];
  });
}

function reinsert(files: Map<string, Content>, file: string): void {
  const content = files.get(file);
  if (content === undefined) return;
  files.delete(file);
  files.set(file, content);
}

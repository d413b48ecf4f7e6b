import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { sha256 } from '../files/content.ts';

/** What a run with other inputs writes anew, and no clean run has. */
const aboutChanges = new Set(['changes.json', 'changes.md']);

/** One digest of all files of a report, `undefined` where there is no report. */
export async function reportBytes(report: string): Promise<string | undefined> {
  const entries = await readdir(report, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return undefined;
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(report, join(entry.parentPath, entry.name)))
    .filter((path) => !aboutChanges.has(path))
    .sort();
  const hashes = await Promise.all(paths.map(async (path) => `${path} ${sha256(await readFile(join(report, path)))}`));
  return sha256(hashes.join('\n'));
}

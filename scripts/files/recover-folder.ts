import { rename, rm, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { foldersBeside, placeOf } from './folders-beside.ts';

/** Longest wait for another run that is putting its report in place, in milliseconds. */
const patience = 5000;
const pause = 20;

/**
 * Puts a report back that a killed run had moved aside, and removes what else dead runs left beside it. Folders of runs
 * that are at work stay; one that is just putting its report in place is waited for. Call it before a report is read.
 *
 * @example
 * await recoverFolder('reports/rain');
 */
export async function recoverFolder(target: string): Promise<void> {
  const path = await placeOf(target);
  for (const { path: left, role, isInUse } of await foldersBeside(path)) {
    if (isInUse) continue;
    // Only a whole report is ever called old. Where another run was faster, or the disk is not to be written, it stays.
    if (role === 'old' && !(await isThere(path))) await rename(left, path).catch(() => undefined);
    else await rm(left, { recursive: true, force: true }).catch(() => undefined);
  }
  for (let waited = 0; waited < patience && !(await isThere(path)); waited += pause) {
    const beside = await foldersBeside(path);
    if (!beside.some(({ role, isInUse }) => role === 'old' && isInUse)) return;
    await wait(pause);
  }
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

import { randomUUID } from 'node:crypto';
import { lstat, readdir, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning, thisProcess } from './process-owner.ts';

/**
 * What a hidden folder beside a report is: `new` is being written; `old` is the report before, whole, while the new one
 * takes its place; `gone` is being removed.
 */
export type Role = 'new' | 'old' | 'gone';

/** A hidden folder beside a report. */
export interface FolderBeside {
  path: string;
  role: Role;
  /** Whether the run that made it is still at work. */
  isInUse: boolean;
}

/**
 * A free name for a hidden folder beside a report; it says which process it belongs to.
 *
 * @example
 * folderBeside('/reports/rain', 'new'); // => '/reports/.rain.new-4711.889912-0b6e…'
 */
export function folderBeside(path: string, role: Role): string {
  return join(dirname(path), `.${basename(path)}.${role}-${thisProcess()}-${randomUUID()}`);
}

/** The hidden folders that runs left, or have, beside a report. */
export async function foldersBeside(path: string): Promise<FolderBeside[]> {
  const start = `.${basename(path)}.`;
  const names = await readdir(dirname(path)).catch(() => []);
  return names.sort().flatMap((name) => {
    const parts = name.startsWith(start)
      ? /^(new|old|gone)-(\d+\.\d+)-[0-9a-f-]{36}$/.exec(name.slice(start.length))
      : null;
    if (!parts) return [];
    return [{ path: join(dirname(path), name), role: parts[1] as Role, isInUse: isRunning(parts[2] ?? '') }];
  });
}

/** Where a report really lies or will lie: symbolic links are followed, also one that leads to nothing yet. */
export async function placeOf(target: string): Promise<string> {
  const real = await realpath(target).catch(() => undefined);
  if (real !== undefined) return real;
  const found = await lstat(target).catch(() => undefined);
  return found?.isSymbolicLink() === true ? resolve(dirname(target), await readlink(target)) : resolve(target);
}

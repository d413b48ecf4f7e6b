import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { diskReason } from '../../analysis/study/disk-reason.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { sha256 } from '../files/content.ts';
import { plainFile } from '../files/plain-file.ts';

/** Hexadecimal digits of a SHA-256, before the content that it is of. */
const digestLength = 64;

/** Whether a summary is there; one that is damaged is told when it is read. */
export const hasSummary = (folder: string, name: string): boolean => existsSync(join(folder, name));

/**
 * Writes a summary under its name: to another name first, put on the disk and renamed, so that a process that is killed
 * leaves none or a whole one.
 *
 * @throws {ExpectedError} where it cannot be written
 */
export async function writeSummary(folder: string, name: string, summary: unknown): Promise<void> {
  const fresh = join(folder, `${name}.${randomUUID()}.tmp`);
  const content = serialize(summary);
  try {
    await mkdir(folder, { recursive: true });
    const file = await open(fresh, 'wx');
    try {
      await file.writeFile(Buffer.concat([Buffer.from(sha256(content)), content]));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, join(folder, name));
  } catch (error) {
    await rm(fresh, { force: true });
    throw new ExpectedError([`${join(folder, name)}: expected a place for a summary, got ${diskReason(error)}`]);
  }
}

/**
 * Reads a summary.
 *
 * @throws {ExpectedError} where it is not there or not as it was written
 */
export function readSummary(folder: string, name: string): unknown {
  const path = join(folder, name);
  const bytes = plainFile(path);
  const content = bytes?.subarray(digestLength);
  if (!bytes || !content || sha256(content) !== bytes.subarray(0, digestLength).toString())
    throw new ExpectedError([
      `${path}: expected a whole summary, got ${bytes ? 'a damaged one; delete it and run its shard again' : 'none'}`,
    ]);
  return deserialize(content);
}

/** Removes what processes that were killed have left half-written. */
export async function sweepSummaries(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (name.endsWith('.tmp')) await rm(join(folder, name), { force: true });
}

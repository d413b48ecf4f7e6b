import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { diskReason } from '../../analysis/study/disk-reason.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import type { Content } from './content.ts';

/**
 * Writes files that a user named, all or none: over one that is there only where that is meant.
 *
 * @throws {ExpectedError} where one is there, or cannot be written
 */
export async function writeNewFiles(files: readonly (readonly [string, Content])[], isMeant: boolean): Promise<void> {
  const there = isMeant ? [] : files.map(([file]) => file).filter((file) => existsSync(file));
  if (there.length > 0)
    throw new ExpectedError(
      there.map((file) => `${file}: expected no file there, got one; give --force to write over it`),
    );
  for (const [file, content] of files)
    await writeFile(file, content, { flag: isMeant ? 'w' : 'wx' }).catch((error: unknown) => {
      throw new ExpectedError([`${file}: expected a file that can be written, got ${diskReason(error)}`]);
    });
}

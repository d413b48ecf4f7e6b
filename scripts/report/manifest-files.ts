import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { isInside } from '../files/write-folder.ts';
import { outputsOf, outsideManifest } from './manifest.ts';

/**
 * The files that an earlier run made in a folder, as its manifest lists them, and those that stand beside the manifest.
 *
 * @returns `undefined` where there is no manifest
 * @throws {ExpectedError} where there is one that is none
 */
export async function manifestFiles(target: string): Promise<string[] | undefined> {
  const path = join(target, 'manifest.json');
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const outputs = outputsOf(text);
  if (outputs) return [...outputs.filter(isInside), ...outsideManifest];
  const got = text === '' ? 'an empty file' : 'something else';
  throw new ExpectedError([
    `${path}: expected the manifest of a report, got ${got}; move ${target} away and run again`,
  ]);
}

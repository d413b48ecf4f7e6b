import { join } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { plainFile } from '../files/plain-file.ts';
import { outputsOf } from '../report/manifest.ts';

/** Something in a report that does not hold. */
export interface Problem {
  /** In the report's folder. */
  file: string;
  /** From 1, where it is known. */
  line?: number;
  message: string;
}

/** A report as it lies on the disk. */
export interface ReadReport {
  folder: string;
  /** The study that it was made of, empty where the manifest does not say. */
  study: string;
  /** SHA-256 by path, as the manifest says. */
  outputs: ReadonlyMap<string, string>;
  /** A file's bytes; `undefined` where it is not there. */
  bytes: (path: string) => Buffer | undefined;
  text: (path: string) => string | undefined;
}

/**
 * Reads the manifest of a report; its other files when they are asked for.
 *
 * @throws {ExpectedError} where the folder holds no report
 */
export function readReport(folder: string): ReadReport {
  const manifest = plainFile(join(folder, 'manifest.json'))?.toString() ?? '';
  const outputs = outputsOf(manifest);
  if (!outputs) throw new ExpectedError([`${folder}: expected a report with its manifest.json, got none`]);
  const { settings = {} } = JSON.parse(manifest) as { settings?: { study?: unknown } };
  const bytes = (path: string) => plainFile(join(folder, path));
  return {
    folder,
    study: typeof settings.study === 'string' ? settings.study : '',
    outputs,
    bytes,
    text: (path) => bytes(path)?.toString('utf8'),
  };
}

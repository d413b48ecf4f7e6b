import { basename, join, relative, resolve } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { root } from '../root.ts';

/**
 * Where the report of one study goes: where the user says, else into `reports/` under the study's name.
 *
 * @throws {ExpectedError} when the study is none of `data/` and nobody said where
 * @example
 * reportTarget('data/rain', undefined); // => 'reports/rain'
 */
export function reportTarget(study: string, out: string | undefined): string {
  if (out !== undefined) return out;
  const name = basename(resolve(study));
  if (resolve(study) !== join(root, 'data', name)) {
    throw new ExpectedError([`${study}: expected --out <folder> for a study outside data/, got none`]);
  }
  return relative('', join(root, 'reports', name)) || '.';
}

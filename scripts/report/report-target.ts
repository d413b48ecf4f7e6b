import { basename, join, relative, resolve } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { realPlace } from '../files/folder-place.ts';
import { root } from '../root.ts';
import { refuseForeign, refuseTarget } from '../target-folder.ts';
import { manifestOutputs } from './own-files.ts';

/**
 * Where the reports of studies go: one straight to where the user says, several into a folder of each one’s name there;
 * where nobody says, into `reports/` under the study’s name.
 *
 * @returns each study with its target, in their order
 * @throws {ExpectedError} when a study is none of `data/` and nobody said where, a target cannot be meant, or two are one
 * @example
 * await reportTargets(['data/rain'], undefined); // => [['data/rain', 'reports/rain']]
 */
export async function reportTargets(studies: readonly string[], out: string | undefined): Promise<[string, string][]> {
  const targets = studies.map((study): [string, string] => [study, reportTarget(study, studies.length, out)]);
  const taken = new Map<string, string>();
  for (const [study, target] of targets) {
    await refuseTarget({
      target: out?.trim() === '' ? out : target,
      option: '--out',
      sources: studies.filter((path) => path !== '-'),
    });
    const path = await realPlace(target);
    const other = taken.get(path);
    if (other !== undefined)
      throw new ExpectedError([
        `${study}: expected another folder than ${target}, where the report of ${other} goes; run them one by one, each with its own --out`,
      ]);
    taken.set(path, study);
  }
  return targets;
}

/** Refuses to write a report into a folder that holds something and no report. */
export async function refuseForeignReport(target: string): Promise<void> {
  await refuseForeign({ target, option: '--out' }, () => manifestOutputs(target) !== undefined);
}

function reportTarget(study: string, count: number, out: string | undefined): string {
  const name = study === '-' ? 'standard-input' : basename(resolve(study));
  if (out !== undefined) return count === 1 ? out : join(out, name);
  if (resolve(study) !== join(root, 'data', name))
    throw new ExpectedError([
      `${study}: expected --out <folder> for articles outside data/, got none; add for example --out reports/${name}`,
    ]);
  return relative('', join(root, 'reports', name)) || '.';
}

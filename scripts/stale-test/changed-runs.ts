import { join } from 'node:path';
import { random } from '../../analysis/statistics/random.ts';
import { codeVersion } from '../cache/code-version.ts';
import { folderBytes, isSame } from '../kill-test/folder-bytes.ts';
import { changingStudy } from './changing-study.ts';
import { cleanReports } from './clean-reports.ts';
import { onLook } from './on-look.ts';
import { quietRun } from './quiet-run.ts';

/** How often, and with which random moments. */
export interface StaleOptions {
  times: number;
  seed: string;
  told?: (line: string) => void;
}

/** Changes in a run, at most. */
const mostChanges = 5;

/**
 * Changes a study while its report is made, at the very moments at which its files are looked at, and half of the times
 * undoes it all after. Then `--check` must tell whether the report is that of the files as they are, and the next run
 * must give the bytes of a clean one.
 *
 * @param place an empty folder to do it in
 * @returns what was not so
 * @example
 * await changedRuns('/tmp/stale', { times: 5, seed: 'rain' }); // => []
 */
export async function changedRuns(place: string, { times, seed, told }: StaleOptions): Promise<string[]> {
  const clean = cleanReports(join(place, 'clean'));
  const draw = random(seed);
  const cacheFolder = join(place, 'cache');
  const code = codeVersion(['analysis', 'scripts']);
  const problems: string[] = [];
  /** Looks that a run takes, as far as is known. */
  let looks = 100;
  for (let time = 1; time <= times; time++) {
    const out = join(place, String(time), 'out');
    const folder = join(place, String(time), 'study');
    const study = changingStudy(folder, draw);
    const report = (options: { check?: boolean }) => quietRun(folder, { ...options, out, code, cacheFolder });
    if (draw() < 0.5) await report({});
    // More of them late, where the files are read that were looked up before.
    const moments = Array.from({ length: Math.ceil(draw() * mostChanges) }, () => Math.floor(draw() ** 0.5 * looks));
    let look = 0;
    const end = onLook(folder, () => {
      for (const moment of moments) if (moment === look) study.change();
      look++;
    });
    await report({}).finally(end);
    looks = Math.max(looks, look);
    if (draw() < 0.5) study.undoAll();
    const isCurrent = isSame(await folderBytes(out), await clean(study.state));
    const check = await report({ check: true });
    if ((check.code === 0) !== isCurrent) problems.push(`time ${time}: --check says ${check.code}, is ${isCurrent}`);
    const { errors } = await report({});
    if (!isSame(await folderBytes(out), await clean(study.state)))
      problems.push(`time ${time}: expected the bytes of a clean run, got others ${errors.join('\n')}`);
    told?.(`${time} of ${times}: ${moments.length} changes in ${look} looks, ${isCurrent ? 'current' : 'stale'}`);
  }
  return problems;
}

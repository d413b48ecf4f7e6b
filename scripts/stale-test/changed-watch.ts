import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { random } from '../../analysis/statistics/random.ts';
import { folderBytes, isSame } from '../kill-test/folder-bytes.ts';
import type { StaleOptions } from './changed-runs.ts';
import { changingStudy } from './changing-study.ts';
import { cleanReports } from './clean-reports.ts';

const command = fileURLToPath(new URL('../watch.ts', import.meta.url));

/** Changes in a burst, at most, and milliseconds between two of them: a run falls into some bursts, others into a run. */
const mostChanges = 6;
const longestPause = 600;
/** Milliseconds that a report may take to become that of the files. */
const patience = 60_000;
const interval = 50;

/**
 * Changes a study in bursts while it is watched, and undoes a third of them: its report must become that of a clean run
 * of the files as they are, each time.
 *
 * @param place an empty folder to do it in
 * @returns what was not so
 * @example
 * await changedWatch('/tmp/stale', { times: 5, seed: 'rain' }); // => []
 */
export async function changedWatch(place: string, { times, seed, told }: StaleOptions): Promise<string[]> {
  const clean = cleanReports(join(place, 'clean'));
  const draw = random(seed);
  const folder = join(place, 'study');
  const out = join(place, 'out');
  const study = changingStudy(folder, draw);
  const given = ['--import', import.meta.resolve('tsx'), command, folder, '--out', out];
  const child = spawn(process.execPath, given, { stdio: 'ignore' });
  const problems: string[] = [];
  const becomesCurrent = async () => {
    const expected = await clean(study.state);
    for (let waited = 0; waited < patience; waited += interval) {
      if (isSame(await folderBytes(out), expected)) return true;
      await wait(interval);
    }
    return false;
  };
  try {
    if (!(await becomesCurrent())) problems.push('expected a report to begin with, got none');
    for (let time = 1; time <= times && problems.length === 0; time++) {
      const changes = Math.ceil(draw() * mostChanges);
      for (let change = 0; change < changes; change++) {
        study.change();
        await wait(draw() * longestPause);
      }
      if (draw() < 1 / 3) study.undoAll();
      if (!(await becomesCurrent())) problems.push(`time ${time}: expected the bytes of a clean run, got others`);
      told?.(`${time} of ${times}: ${changes} changes`);
    }
    return problems;
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../../analysis/statistics/random.ts';
import { ended, startRun } from './report-process.ts';

/** Longest that a run is let live, in milliseconds; it becomes less where runs end before. */
const longest = { anywhere: 2500, writing: 600 };

/**
 * Kills runs at random moments: half of them anywhere, half while they write, on a disk that is made slow.
 *
 * @param draw seeded; with the same seed the same moments are asked for
 * @returns starts a run of a study and kills it; `false` where it ended before
 */
export function killer(report: string, draw: Random): (study: string) => Promise<boolean> {
  const lives = { ...longest };
  return async (study) => {
    const phase = draw() < 0.5 ? 'writing' : 'anywhere';
    const share = draw();
    const child = startRun(study, report, { isSlow: phase === 'writing' });
    const end = new AbortController();
    const ending = ended(child).finally(() => {
      end.abort();
    });
    while (phase === 'writing' && !end.signal.aborted && !(await isWriting(report))) await wait(2);
    const started = performance.now();
    await wait(share * lives[phase], undefined, { signal: end.signal }).catch(() => undefined);
    const isKilled = child.kill('SIGKILL');
    await ending;
    if (!isKilled) lives[phase] = performance.now() - started;
    return isKilled;
  };
}

/** Whether a run has begun to write its report beside the earlier one. */
async function isWriting(report: string): Promise<boolean> {
  const names = await readdir(dirname(report));
  return names.some((name) => name.startsWith(`.${basename(report)}.new-`));
}

import { ExpectedError } from '../analysis/study/expected-error.ts';
import type { Progress } from './progress.ts';
import { warn } from './terminal.ts';

/**
 * Does a command's work; an error that is expected is told in its place.
 *
 * @param progress ends before anything is told
 * @returns the exit code of the work; 1 where it failed as was to be expected
 * @throws whatever else the work throws
 */
export async function orTold(work: () => Promise<number>, progress?: Pick<Progress, 'done'>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    progress?.done();
    if (!(error instanceof ExpectedError)) throw error;
    warn(error.problems);
    return 1;
  }
}

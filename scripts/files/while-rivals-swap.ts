import { recoverFolder } from './recover-folder.ts';

const mostTries = 10;

/**
 * Reads a report that another run may be replacing: where a file is gone in the middle of it, it starts again.
 *
 * @param read may be called several times
 * @example
 * await whileRivalsSwap('reports/rain', () => readFile('reports/rain/report.md', 'utf8'));
 */
export async function whileRivalsSwap<Result>(target: string, read: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await read();
    } catch (error) {
      if (tries === mostTries || !(isGone(error) || (error instanceof Error && isGone(error.cause)))) throw error;
      await recoverFolder(target);
    }
  }
}

const isGone = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

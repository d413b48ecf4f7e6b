import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work that must not be cut off in the middle: SIGINT, SIGTERM and SIGHUP abort the signal that it gets, and when it has
 * tidied up the process ends with exit code 130, 143 or 129.
 *
 * @example
 * await untilInterrupted(async (interrupted) => { interrupted.throwIfAborted(); });
 */
export async function untilInterrupted<Result>(work: (interrupted: AbortSignal) => Promise<Result>): Promise<Result> {
  const interruption = new AbortController();
  let exitCode: number | undefined;
  const stop = (signal: NodeJS.Signals) => {
    // Who asks twice does not want to wait; the next run puts right what is left.
    if (exitCode !== undefined) process.exit(exitCode);
    exitCode = 128 + constants.signals[signal];
    interruption.abort();
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    return await work(interruption.signal);
  } finally {
    for (const signal of signals) process.off(signal, stop);
    if (exitCode !== undefined) process.exit(exitCode);
  }
}

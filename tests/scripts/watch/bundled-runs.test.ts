import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bundledRuns } from '../../../scripts/watch/bundled-runs.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('changes that follow each other closely are one run with every name once', async () => {
  const run = vi.fn(() => Promise.resolve());
  const runs = bundledRuns(run);
  for (const name of ['b', 'a', 'b']) {
    runs.changed(name);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(run).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(run.mock.calls).toEqual([[['a', 'b']]]);
});

test('changes during a run are one more run after it', async () => {
  let end: () => void = () => undefined;
  const run = vi.fn(() => new Promise<void>((resolve) => (end = resolve)));
  const runs = bundledRuns(run);
  runs.changed('a');
  await vi.advanceTimersByTimeAsync(200);
  runs.changed('b');
  await vi.advanceTimersByTimeAsync(200);
  runs.changed('c');
  await vi.advanceTimersByTimeAsync(200);
  expect(run).toHaveBeenCalledTimes(1);
  end();
  await vi.advanceTimersByTimeAsync(0);
  expect(run.mock.calls).toEqual([[['a']], [['b', 'c']]]);
});

test('what waits is forgotten when it is stopped', async () => {
  const run = vi.fn(() => Promise.resolve());
  const runs = bundledRuns(run);
  runs.changed('a');
  await runs.stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(run).not.toHaveBeenCalled();
});

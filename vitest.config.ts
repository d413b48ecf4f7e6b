import { defineConfig } from 'vitest/config';

// No test is timed: the limit only ends one that hangs, also on a machine that does other work.
const patient = {
  pool: 'threads',
  testTimeout: 120_000,
  hookTimeout: 120_000,
  setupFiles: 'tests/seeded-properties.ts',
} as const;
/** Tests that start the program, and so wait more than they work. */
const commands = 'tests/scripts/**/*.test.ts';

export default defineConfig({
  test: {
    // A test that starts the program waits for it: another one can work meanwhile.
    maxWorkers: '100%',
    projects: [
      { test: { ...patient, name: 'commands', include: [commands] } },
      // Pure functions need no module of their own: they are loaded once a thread.
      { test: { ...patient, name: 'analysis', include: ['tests/**/*.test.ts'], exclude: [commands], isolate: false } },
    ],
  },
});

import { defineConfig } from 'vitest/config';

// No test is timed: the limit only ends one that hangs, also on a machine that does other work.
export default defineConfig({ test: { pool: 'threads', testTimeout: 120_000, hookTimeout: 120_000 } });

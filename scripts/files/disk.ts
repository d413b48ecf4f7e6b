import type * as fileSystem from 'node:fs/promises';

/** The calls that write; tests pass some that fail. */
export type Disk = Pick<typeof fileSystem, 'mkdir' | 'writeFile' | 'rename' | 'rm' | 'cp'>;

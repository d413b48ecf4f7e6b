import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { writeFolder } from '../../../scripts/files/write-folder.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A program that writes a report for ever so long, and says when it has begun. */
const program = `
  import { setTimeout } from 'node:timers/promises';
  import { writeFolder } from '${root}scripts/files/write-folder.ts';
  await writeFolder(process.argv[2], async (add) => {
    for (let index = 0; index < 3000; index++) {
      await add('tables/' + index + '.csv', 'new');
      console.log('writing');
      await setTimeout(20);
    }
    return ['report.md'];
  });
`;

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)(
  'a run that %s ends tidies up, leaves the earlier report and exits with %i',
  async (signal, code) => {
    const target = await temporaryStudy({});
    await writeFile(join(target, 'report.md'), 'earlier');
    const script = join(await temporaryStudy({ 'write.mts': program }), 'write.mts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, target], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([code, null]);
    expect(await readFile(join(target, 'report.md'), 'utf8')).toBe('earlier');
    expect(await readdir(dirname(target))).toEqual(['rain']);
  },
  30_000,
);

test('without a signal nothing is left that listens for one', async () => {
  const before = process.listenerCount('SIGINT');
  await writeFolder(await temporaryStudy({}), () => Promise.resolve([]));
  expect(process.listenerCount('SIGINT')).toBe(before);
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryStudy } from '../../study/temporary-study.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The command as npm calls it. Each call costs a start of Node: what can be tested through `run` is. */
function command(...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/report.ts', ...given], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('help prints what may be said and ends well', () => {
  const { status, stdout, stderr } = command('--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Usage: report .*\[source\.\.\.\]/);
});

test('an option that there is not ends badly with the usage', () => {
  const { status, stderr } = command('--chekc');
  expect(status).toBe(1);
  expect(stderr).toMatch(/unknown option '--chekc'[\s\S]*Usage: report/);
});

test('an expected error prints one block without a stack', () => {
  const { status, stdout, stderr } = command('no/such/study', '--out', 'x');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toBe('no/such/study: expected a file or folder that can be read, got nothing of that name\n');
});

test('in a pipe a run that succeeds says nothing on standard error', async () => {
  const folder = await temporaryStudy({ 'a.txt': 'Rain falls\n\nThe rain fell on Friday. It was a bad day.' });
  const { status, stderr } = command(folder, '--out', join(folder, '../out'));
  expect([status, stderr]).toEqual([0, '']);
  expect(existsSync(join(folder, '../out/report.md'))).toBe(true);
});

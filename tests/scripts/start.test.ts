import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../scripts/root.ts';

const project = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

const startIn = (folder: string, ...given: string[]) =>
  spawnSync(process.execPath, [join(folder, 'scripts', 'start.mjs'), ...given], { cwd: folder, encoding: 'utf8' });
const start = (...given: string[]) => startIn(root, ...given);

test('a bundled command says what the command of TypeScript files says', () => {
  const bundled = start('report', '--help').stdout;
  const plain = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/report.ts', '--help'], { cwd: root });
  expect(bundled).toBe(plain.toString());
});

test('what is no command is refused by its name', () => {
  expect(start('../report')).toMatchObject({ status: 1, stderr: expect.stringContaining('got "../report"') as string });
});

const cached = join(project, '.cache', 'program');

test.each([
  [
    'cannot be bundled',
    () => {
      writeFileSync(cached, '');
    },
  ],
  [
    'has its cache on another disk',
    () => {
      symlinkSync(mkdtempSync(join(tmpdir(), 'disk-')), cached);
    },
  ],
])('a program that %s runs as it is', (_, spoil) => {
  for (const folder of ['analysis', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(root, folder), join(project, folder), { recursive: true });
  rmSync(join(project, '.cache'), { recursive: true, force: true });
  rmSync(join(project, 'node_modules'), { force: true });
  mkdirSync(join(project, '.cache'));
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  spoil();
  expect(startIn(project, 'report', '--help')).toMatchObject({ status: 0, stdout: start('report', '--help').stdout });
});

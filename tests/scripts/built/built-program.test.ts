import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtProgram } from '../../../scripts/built/built-program.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'built-'))));
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const filesOf = (build: string) =>
  Object.fromEntries(readdirSync(build).map((name) => [name, readFileSync(join(build, name), 'utf8')]));
const buildOf = (url: string) => fileURLToPath(new URL('.', url));

test('a build has a file for the command and for each thread, and is made once', async () => {
  const url = await builtProgram('one', folder);
  const files = filesOf(buildOf(url));
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['run.js', 'drawing-worker.js', 'measuring-worker.js']));
  expect(files['run.js']).toContain('export {');
  expect(await builtProgram('one', folder)).toBe(url);
  expect(await builtProgram('other', folder)).not.toBe(url);
});

test('a damaged build is made anew', async () => {
  const build = buildOf(await builtProgram('one', folder));
  const whole = filesOf(build);
  writeFileSync(join(build, 'run.js'), 'export const run = () => 0;');
  await builtProgram('one', folder);
  expect(filesOf(build)).toEqual(whole);
  rmSync(join(build, 'drawing-worker.js'));
  await builtProgram('one', folder);
  expect(filesOf(build)).toEqual(whole);
});

test('of two runs at once each gets a whole build, and nothing else is left', async () => {
  const [one, other] = await Promise.all([builtProgram('one', folder), builtProgram('one', folder)]);
  expect(one).toBe(other);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('only the last few builds are kept', async () => {
  for (const code of ['1', '2', '3', '4', '5', '6']) await builtProgram(code, folder);
  expect(readdirSync(folder)).toHaveLength(4);
});

test('where nothing can be written, the source runs', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(await builtProgram('one', file)).toMatch(/scripts\/report\/run\.ts$/);
});

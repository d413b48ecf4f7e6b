import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlainFile } from '../../analysis/study/read-plain-file.ts';
import { temporaryStudy } from './temporary-study.ts';

test('a plain file is read whole', async () => {
  const folder = await temporaryStudy({ 'a.txt': 'It rained.' });
  const read = await readPlainFile(join(folder, 'a.txt'));
  expect('bytes' in read && Buffer.from(read.bytes).toString()).toBe('It rained.');
});

test('a device, a pipe and a folder are refused without being opened', async () => {
  const folder = await temporaryStudy({ 'a.txt': '' });
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const refused = { reason: 'expected a file, got a device, pipe or socket' };
  expect(await Promise.all(['/dev/zero', pipe].map((path) => readPlainFile(path)))).toEqual([refused, refused]);
  expect(await readPlainFile(folder)).toEqual({ reason: 'expected a file, got a folder' });
});

test('a file with more than it may have is refused', async () => {
  const folder = await temporaryStudy({ 'a.txt': '' });
  await writeFile(join(folder, 'a.txt'), Buffer.alloc(3e6));
  const read = await readPlainFile(join(folder, 'a.txt'), { most: 2e6 });
  expect(read).toEqual({ reason: 'expected a file of at most 2 MB, got 3 MB' });
});

test('a file of the system that names no size is read as empty, however much it would give', async () => {
  const read = await readPlainFile('/proc/self/maps').catch(() => ({ bytes: Buffer.alloc(0) }));
  expect(read).toEqual({ bytes: Buffer.alloc(0) });
});

import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeNewFiles } from '../../../scripts/files/new-files.ts';

it('writes all or none, and over a file that is there only where that is meant', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'new-files-'));
  const [sheet, key] = [join(folder, 'sheet.csv'), join(folder, 'key.csv')];
  await writeFile(key, 'old');
  const files = [
    [sheet, 'new'],
    [key, 'new'],
  ] as const;
  await expect(writeNewFiles(files, false)).rejects.toThrow('key.csv: expected no file there, got one');
  expect(await readdir(folder)).toEqual(['key.csv']);
  await writeNewFiles(files, true);
  expect(await Promise.all([sheet, key].map((file) => readFile(file, 'utf8')))).toEqual(['new', 'new']);
});

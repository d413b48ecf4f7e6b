import * as fileSystem from 'node:fs/promises';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Disk } from '../../../scripts/files/disk.ts';
import { manifest } from '../../../scripts/files/manifest.ts';
import { writeFolder } from '../../../scripts/files/write-folder.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

/** A report of one run: every file holds its name. */
function reportOf(run: string): Map<string, string> {
  const files = new Map(Array.from({ length: 20 }, (_, index) => [`tables/${index}.csv`, run]));
  return files.set('manifest.json', manifest({ inputs: new Map(), settings: {}, outputs: files, packages: {} }));
}

/** What stands in the tables of a report, each text once. */
async function textsIn(target: string): Promise<string[]> {
  const names = await readdir(join(target, 'tables'));
  const texts = await Promise.all(names.map((name) => readFile(join(target, 'tables', name), 'utf8')));
  return [...new Set(texts)];
}

test('of many runs at once the report is whole, from one of them, with everybody’s notes', async () => {
  const target = await temporaryStudy({});
  await writeFolder(target, reportOf('before'));
  await writeFile(join(target, 'notes.txt'), 'mine');
  const runs = Array.from({ length: 8 }, (_, index) => `run ${index}`);
  await Promise.all(runs.map((run) => writeFolder(target, reportOf(run))));
  expect(runs).toEqual(expect.arrayContaining(await textsIn(target)));
  expect(await textsIn(target)).toHaveLength(1);
  expect(await readFile(join(target, 'notes.txt'), 'utf8')).toBe('mine');
  expect(await readdir(dirname(target))).toEqual(['rain']);
});

test('a report that another run puts in the place meanwhile is an earlier one, with its notes', async () => {
  const target = join(await temporaryStudy({}), 'report');
  let calls = 0;
  const rename: Disk['rename'] = async (from, to) => {
    if (calls++ === 1) {
      await writeFolder(target, reportOf('rival'));
      await writeFile(join(target, 'notes.txt'), 'mine');
    }
    await fileSystem.rename(from, to);
  };
  await writeFolder(target, reportOf('ours'), { disk: { ...fileSystem, rename } });
  expect(await textsIn(target)).toEqual(['ours']);
  expect(await readFile(join(target, 'notes.txt'), 'utf8')).toBe('mine');
  expect(await readdir(dirname(target))).toEqual(['report']);
});

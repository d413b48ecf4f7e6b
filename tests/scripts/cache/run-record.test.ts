import { symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { isUntouched, runKey } from '../../../scripts/cache/run-record.ts';
import { sha256 } from '../../../scripts/files/content.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

const read = { program: 'p', inputs: 'i' };

test('a study has one key however its path is written, and another under another name', async () => {
  const folder = await temporaryStudy({});
  const link = join(dirname(folder), 'snow');
  await symlink('rain', link);
  expect(runKey(relative('', folder), read)).toBe(runKey(`${folder}/`, read));
  expect(runKey(link, read)).not.toBe(runKey(folder, read));
});

test('two studies of the same name and content have two keys', async () => {
  expect(runKey(await temporaryStudy({}), read)).not.toBe(runKey(await temporaryStudy({}), read));
});

test('a study that is gone has no key', () => {
  expect(runKey('no/such/study', read)).toBeUndefined();
});

test('a report with a file of the user’s is untouched, one with an edited file is not', async () => {
  const folder = await temporaryStudy({ 'report.md': '# Rain', 'notes.txt': 'mine' });
  const record = { articles: 1, outlets: 1, topFindings: [], refused: [], warnings: [] };
  expect(isUntouched(folder, { ...record, outputs: { 'report.md': sha256('# Rain') } })).toBe(true);
  expect(isUntouched(folder, { ...record, outputs: { 'report.md': sha256('# Snow') } })).toBe(false);
});

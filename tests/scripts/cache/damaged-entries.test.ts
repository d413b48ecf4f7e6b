import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache, trimFolder } from '../../../scripts/cache/cache-folder.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

/** A cache with one entry, and where its file lies. */
async function cacheOfRain() {
  const folder = await temporaryStudy({});
  const cache = openCache(folder);
  await cache.write('text/rain', Buffer.from('The rain fell.'));
  return { cache, file: join(folder, 'text/rain') };
}

test.each<[string, (bytes: Buffer) => Uint8Array]>([
  ['one bit turned in its content', (bytes) => bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1)],
  ['one bit turned in its digest', (bytes) => bytes.with(0, (bytes[0] ?? 0) ^ 1)],
  ['its last byte missing', (bytes) => bytes.subarray(0, -1)],
  ['a byte more', (bytes) => Buffer.concat([bytes, Buffer.from('!')])],
  ['less than a digest', (bytes) => bytes.subarray(0, 31)],
  ['nothing left', () => new Uint8Array()],
])('an entry with %s is no entry, and is written again', async (_, damage) => {
  const { cache, file } = await cacheOfRain();
  await writeFile(file, damage(await readFile(file)));
  expect(await cache.read('text/rain')).toBeUndefined();
  await cache.write('text/rain', Buffer.from('It rained.'));
  expect(String(await cache.read('text/rain'))).toBe('It rained.');
});

test('what was used longest ago goes first when a folder is too large', async () => {
  const folder = await temporaryStudy({ old: '12345', 'deep/used': '12345', 'deep/new': '12345' });
  for (const [name, second] of [
    ['old', 1],
    ['deep/used', 2],
    ['deep/new', 3],
  ] as const)
    await utimes(join(folder, name), second, second);
  await trimFolder(folder, 10);
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(['deep', 'deep/new', 'deep/used']);
});

test('an entry that is read counts as used', async () => {
  const { cache, file } = await cacheOfRain();
  await utimes(file, 1, 1);
  await cache.read('text/rain');
  await writeFile(join(file, '../snow'), 'x'.repeat(46));
  await utimes(join(file, '../snow'), 2, 2);
  await trimFolder(join(file, '..'), 46);
  expect(await readdir(join(file, '..'))).toEqual(['rain']);
});

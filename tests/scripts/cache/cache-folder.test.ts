import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache } from '../../../scripts/cache/cache-folder.ts';
import { openShards } from '../../../scripts/cache/shards.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

test('an entry is read as it was written', async () => {
  const cache = openCache(await temporaryStudy({}));
  await cache.write('figures/a', Buffer.from('rain'));
  expect(String(await cache.read('figures/a'))).toBe('rain');
});

test('an entry in the place of another counts as missing', async () => {
  const folder = await temporaryStudy({});
  const cache = openCache(folder);
  await cache.write('figures/a', Buffer.from('rain'));
  await rename(join(folder, 'figures/a'), join(folder, 'figures/b'));
  expect(await cache.read('figures/b')).toBeUndefined();
});

test('an entry that is damaged or cut counts as missing', async () => {
  const folder = await temporaryStudy({});
  const cache = openCache(folder);
  await cache.write('figures/a', Buffer.from('rain'));
  await writeFile(join(folder, 'figures/a'), 'x', { flag: 'a' });
  await writeFile(join(folder, 'figures/b'), 'cut');
  expect([await cache.read('figures/a'), await cache.read('figures/b')]).toEqual([undefined, undefined]);
});

test('of two studies whose work was swapped neither gets the other’s', async () => {
  const folder = await temporaryStudy({});
  const cache = openCache(folder);
  for (const study of ['rain', 'snow']) await (await openShards(cache, 'text', study)).keep(new Map([['a', study]]));
  const [one = '', two = ''] = (await readdir(join(folder, 'text'))).map((name) => join(folder, 'text', name));
  await rename(one, `${one}.aside`);
  await rename(two, one);
  await rename(`${one}.aside`, two);
  expect((await openShards(cache, 'text', 'rain')).get('a')).toBeUndefined();
  expect((await openShards(cache, 'text', 'snow')).get('a')).toBeUndefined();
});

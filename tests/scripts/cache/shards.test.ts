import { expect, test } from 'vitest';
import { openCache } from '../../../scripts/cache/cache-folder.ts';
import { openShards } from '../../../scripts/cache/shards.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

test('entries come back by key, and those that are not kept again are gone', async () => {
  const cache = openCache(await temporaryStudy({}));
  await (
    await openShards<number>(cache, 'text', 'rain')
  ).keep(
    new Map([
      ['0a', 1],
      ['1b', 2],
    ]),
  );
  await (await openShards<number>(cache, 'text', 'rain')).keep(new Map([['0a', 1]]));
  const shards = await openShards<number>(cache, 'text', 'rain');
  expect([shards.get('0a'), shards.get('1b')]).toEqual([1, undefined]);
});

test('a shard that another version of Node wrote counts as missing', async () => {
  const cache = openCache(await temporaryStudy({}));
  const shards = { ...cache, read: () => Promise.resolve(new Uint8Array([0xff, 0x7f, 1, 2, 3])) };
  expect((await openShards<number>(shards, 'text', 'rain')).get('0a')).toBeUndefined();
});

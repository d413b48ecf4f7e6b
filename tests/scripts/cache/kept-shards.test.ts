import { expect, test } from 'vitest';
import { openShards } from '../../../scripts/cache/shards.ts';
import { memoryCache } from './memory-cache.ts';

const entries = new Map([
  ['0a', 'rain'],
  ['0b', 'snow'],
  ['f0', 'hail'],
]);

test('a changed entry costs the writing of its shard alone', async () => {
  const cache = memoryCache();
  await (await openShards(cache, 'text', 'ferry')).keep(entries);
  const before = new Map(cache.entries);
  await (await openShards(cache, 'text', 'ferry')).keep(new Map([...entries, ['0c', 'storm']]));
  expect([...cache.entries].filter(([name, bytes]) => before.get(name) !== bytes)).toHaveLength(1);
});

test('entries that are kept no more are gone', async () => {
  const cache = memoryCache();
  await (await openShards(cache, 'text', 'ferry')).keep(entries);
  await (await openShards(cache, 'text', 'ferry')).keep(new Map([['0a', 'rain']]));
  const left = await openShards(cache, 'text', 'ferry');
  expect(['0a', '0b', 'f0'].map(left.get)).toEqual(['rain', undefined, undefined]);
});

test('studies and kinds of work have entries of their own', async () => {
  const cache = memoryCache();
  await (await openShards(cache, 'text', 'ferry')).keep(entries);
  expect((await openShards(cache, 'text', 'bridge')).get('0a')).toBeUndefined();
  expect((await openShards(cache, 'speech', 'ferry')).get('0a')).toBeUndefined();
});

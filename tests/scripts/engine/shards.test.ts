import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { shareOut } from '../../../scripts/engine/share-out.ts';
import { shardOf } from '../../../scripts/engine/shard.ts';
import { bytesIn, removeStudy, report, shardedStudy } from './sharded-study.ts';

const study = shardedStudy();
afterAll(() => {
  removeStudy(study);
});

const out = (name: string) => join(study.folder, name);
const summarise = (shard: string) => report(study, '--summarise', '--shard', shard, '--summaries', study.summaries);
const merge = (name: string) => report(study, '--merge', '--summaries', study.summaries, '--out', out(name));

test('shards that are summarised in any order and merged give the bytes of one machine', { timeout: 120_000 }, () => {
  report(study, '--out', out('whole'));
  for (const shard of ['3/3', '1/3', '2/3', '3/3', '1/3']) expect(summarise(shard).status).toBe(0);
  expect(merge('merged')).toMatchObject({ status: 0, stderr: '' });
  expect(bytesIn(out('merged'))).toEqual(bytesIn(out('whole')));

  const [first = ''] = readdirSync(study.summaries).filter((name) => name.startsWith('events-1'));
  const path = join(study.summaries, first);
  const whole = readFileSync(path);
  writeFileSync(path, whole.subarray(0, whole.length - 1));
  expect(merge('damaged')).toMatchObject({ status: 1, stderr: expect.stringContaining('a damaged one') as string });
});

test('a merge refuses while summaries are missing, and names their shards', () => {
  const summaries = join(study.folder, 'some');
  report(study, '--summarise', '--shard', '1/3', '--summaries', summaries);
  const { status, stderr } = report(study, '--merge', '--summaries', summaries, '--out', out('none'));
  expect([status, stderr]).toEqual([1, expect.stringContaining('got none of 3/3, 2/3')]);
}, 60_000);

test.each([
  [{ shard: '2/3' }, {}, { index: 2, count: 3 }],
  [{ shard: '3/3' }, {}, { index: 0, count: 3 }],
  [{}, { SLURM_ARRAY_TASK_ID: '7', SLURM_ARRAY_TASK_MIN: '5', SLURM_ARRAY_TASK_COUNT: '4' }, { index: 2, count: 4 }],
  [{ shards: '9' }, { JOB_COMPLETION_INDEX: '8' }, { index: 8, count: 9 }],
  [{}, { AWS_BATCH_JOB_ARRAY_INDEX: '0', AWS_BATCH_JOB_ARRAY_SIZE: '2' }, { index: 0, count: 2 }],
])('%o with %o tells a shard', (options, environment, shard) => {
  expect(shardOf(options, environment)).toEqual(shard);
});

test.each([
  [{ shard: '4/3' }, {}, /--shard: expected i\/n such as 2\/8, got 4\/3/],
  [{}, {}, /expected --shard i\/n, or an index from Slurm/],
  [{}, { JOB_COMPLETION_INDEX: '1' }, /--shards: expected how many shards there are, got nothing/],
  [{ shards: '2' }, { JOB_COMPLETION_INDEX: '2' }, /JOB_COMPLETION_INDEX: expected an index of 2 shards, got 2/],
])('%o with %o tells none', (options, environment, message) => {
  expect(() => shardOf(options, environment)).toThrow(message);
});

test('every article and every event is the part of one shard, and events stay whole', () => {
  const articles = Array.from({ length: 50 }, (_, at) => ({ text: 'x'.repeat(at * 7), event: `e${at % 11}` }));
  const shares = shareOut(articles, 4);
  expect(shares.flatMap((share) => share.articles)).toEqual(articles.map((_, at) => at));
  expect(shares.flatMap((share) => share.events).sort()).toEqual(
    [...new Set(articles.map(({ event }) => event))].sort(),
  );
});

test('a study of fewer articles and events than shards leaves some without work', () => {
  const shares = shareOut([{ text: 'Rain.', event: '' }], 3);
  expect(shares.map((share) => [share.articles.length, share.events.length])).toEqual([
    [1, 1],
    [0, 0],
    [0, 0],
  ]);
});

test('an option for shards without a word of what to do with them is refused', () => {
  const { status, stderr } = report(study, '--shard', '1/3', '--out', out('idle'));
  expect([status, stderr]).toEqual([1, expect.stringContaining('--shard: expected --summarise, --merge or --engine')]);
});

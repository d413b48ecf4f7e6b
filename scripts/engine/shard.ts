import { ExpectedError } from '../../analysis/study/expected-error.ts';

/** One of so many parts of a study’s articles, from 0. */
export interface Shard {
  index: number;
  count: number;
}

/** What a scheduler tells a task of its array: the variable with its index, where that begins, and how many there are. */
const arrays = [
  { by: 'Slurm', index: 'SLURM_ARRAY_TASK_ID', first: 'SLURM_ARRAY_TASK_MIN', count: 'SLURM_ARRAY_TASK_COUNT' },
  { by: 'Kubernetes', index: 'JOB_COMPLETION_INDEX' },
  { by: 'AWS Batch', index: 'AWS_BATCH_JOB_ARRAY_INDEX', count: 'AWS_BATCH_JOB_ARRAY_SIZE' },
] as const;

/** What the command line says of shards. */
export interface ShardOptions {
  /** `2/8`; those of eight are 1 to 8, or 0 to 7. */
  shard?: string;
  /** How many there are, where a scheduler tells the index. */
  shards?: string;
}

/**
 * The shard that this process is to summarise: as the command line says, or as the array of a scheduler does.
 *
 * @throws {ExpectedError} where neither tells it, or what is told is no shard
 * @example
 * shardOf({ shard: '8/8' }, {}); // => { index: 0, count: 8 }
 */
export function shardOf({ shard, shards }: ShardOptions, environment: NodeJS.ProcessEnv): Shard {
  if (shard !== undefined) {
    const [, index, count] = /^(\d{1,7})\/(\d{1,7})$/.exec(shard) ?? [];
    const [own, all] = [Number(index), Number(count)];
    if (index === undefined || all < 1 || own > all)
      throw new ExpectedError([`--shard: expected i/n such as 2/8, got ${shard}`]);
    // Those who count from 1 call the first one of those who count from 0 the last.
    return { index: own % all, count: all };
  }
  const array = arrays.find(({ index }) => environment[index] !== undefined);
  if (!array)
    throw new ExpectedError([
      `--summarise: expected --shard i/n, or an index from Slurm, Kubernetes or AWS Batch (${arrays.map(({ index }) => index).join(', ')}), got none`,
    ]);
  const told = (name: string | undefined) => (name === undefined ? undefined : environment[name]);
  const count = shardCount(shards ?? told('count' in array ? array.count : undefined));
  const index = Number(environment[array.index]) - Number(told('first' in array ? array.first : undefined) ?? 0);
  if (!Number.isInteger(index) || index < 0 || index >= count)
    throw new ExpectedError([
      `${array.index}: expected an index of ${count} shards, got ${environment[array.index] ?? ''}`,
    ]);
  return { index, count };
}

/** A number of shards as the command line or a scheduler gives it. */
export function shardCount(given: string | undefined): number {
  if (given === undefined || !/^[1-9]\d{0,6}$/.test(given))
    throw new ExpectedError([`--shards: expected how many shards there are, got ${given ?? 'nothing'}`]);
  return Number(given);
}

/** A shard as `--shard` takes it. */
export const shardName = ({ index, count }: Shard): string => `${index === 0 ? count : index}/${count}`;

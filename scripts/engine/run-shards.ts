import { join, resolve } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { sha256 } from '../files/content.ts';
import { run, type RunOptions } from '../report/run.ts';
import { root } from '../root.ts';
import { meantStudies } from '../studies.ts';
import { say } from '../terminal.ts';
import { orTold } from '../told-errors.ts';
import { type Engine, type EngineTask, haveSummarised } from './engine.ts';
import { mergedWork } from './merged-work.ts';
import { shardCount, shardOf, type ShardOptions } from './shard.ts';
import { type Pass, passes, shardsIn } from './summaries.ts';
import { summarise } from './summarise.ts';

/** What the command line says where several processes make a report. */
export interface EngineOptions extends ShardOptions {
  /** Who has the shards done: `slurm`, or `bullmq://host`. */
  engine?: string;
  /** Workers that the engine starts here. */
  workers?: string;
  summarise?: boolean;
  merge?: boolean;
  /** Only this one. */
  pass?: string;
  /** Where summaries lie, in a place that all processes see. */
  summaries?: string;
}

/**
 * One process of several that make a report: it summarises a shard, or merges the summaries of all.
 *
 * @returns exit code
 */
export async function runShards(given: readonly string[], options: EngineOptions & RunOptions): Promise<number> {
  return await orTold(async () => {
    refuseIdle(options);
    const source = await onlySource(given);
    const folder = options.summaries ?? summariesFolder(source);
    if (options.engine !== undefined) {
      const task = { source, folder, count: options.shards === undefined ? defaultShards : shardCount(options.shards) };
      // Loaded here: most runs need none.
      if (options.engine === 'slurm') return await (await import('./slurm.ts')).reportOnSlurm(task, options);
      await haveSummarised(task, () => engineOf(options, task));
      return await run([source], { ...options, begin: (loaded) => mergedWork(loaded, folder, task.count) });
    }
    if (options.merge === true) {
      const count = options.shards === undefined ? await shardsIn(folder) : shardCount(options.shards);
      return await run([source], { ...options, begin: (loaded) => mergedWork(loaded, folder, count) });
    }
    const lines = await summarise(source, folder, shardOf(options, process.env), passOf(options.pass));
    if (options.quiet !== true) for (const line of lines) say(line);
    return 0;
  });
}

/** What says something of shards, where no shards are made or merged. */
function refuseIdle({ engine, summarise: isSummary, merge, ...options }: EngineOptions): void {
  if (engine !== undefined || isSummary === true || merge === true) return;
  const idle = shardOptions.filter((name) => options[name] !== undefined);
  throw new ExpectedError([
    `${idle.map((name) => `--${name}`).join(', ')}: expected --summarise, --merge or --engine beside it, got none`,
  ]);
}

/** Options that only they read. */
export const shardOptions = ['shard', 'shards', 'pass', 'summaries', 'workers'] as const;

/** Shards of an engine where nobody says how many. */
const defaultShards = 16;

async function engineOf({ engine = '', workers }: EngineOptions, task: EngineTask): Promise<Engine> {
  if (!engine.startsWith('bullmq://'))
    throw new ExpectedError([`--engine: expected slurm or bullmq://host, got ${engine}`]);
  if (workers !== undefined && !/^\d{1,3}$/.test(workers))
    throw new ExpectedError([`--workers: expected how many workers to start here, got ${workers}`]);
  const { bullmqEngine } = await import('./bullmq.ts');
  return bullmqEngine(engine, task, workers === undefined ? undefined : Number(workers));
}

/** The one source that is shared out. */
async function onlySource(given: readonly string[]): Promise<string> {
  const [source, ...others] = await meantStudies(given, root);
  if (source === undefined || others.length > 0 || source === '-')
    throw new ExpectedError([
      `expected one study or source of articles that every process can read, got ${[source ?? 'none', ...others].join(', ')}`,
    ]);
  return source;
}

/** Where the summaries of a source lie by default: in the project, a folder for each. */
const summariesFolder = (source: string): string =>
  join(root, '.cache', 'summaries', sha256(resolve(source)).slice(0, 16));

function passOf(given: string | undefined): Pass | undefined {
  const pass = passes.find((one) => one === given);
  if (given !== undefined && !pass) throw new ExpectedError([`--pass: expected ${passes.join(' or ')}, got ${given}`]);
  return pass;
}

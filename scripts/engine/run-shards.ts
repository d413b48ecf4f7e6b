import { join, resolve } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { sha256 } from '../files/content.ts';
import { run, type RunOptions } from '../report/run.ts';
import { root } from '../root.ts';
import { meantStudies } from '../studies.ts';
import { say, warn } from '../terminal.ts';
import { mergedWork } from './merged-work.ts';
import { shardCount, shardOf, type ShardOptions } from './shard.ts';
import { type Pass, passes, shardsIn } from './summaries.ts';
import { summarise } from './summarise.ts';

/** What the command line says where several processes make a report. */
export interface EngineOptions extends ShardOptions {
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
  try {
    const source = await onlySource(given);
    const folder = options.summaries ?? summariesFolder(source);
    if (options.merge === true) {
      const count = options.shards === undefined ? await shardsIn(folder) : shardCount(options.shards);
      return await run([source], { ...options, begin: (loaded) => mergedWork(loaded, folder, count) });
    }
    const lines = await summarise(source, folder, shardOf(options, process.env), passOf(options.pass));
    if (options.quiet !== true) for (const line of lines) say(line);
    return 0;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    warn(error.problems);
    return 1;
  }
}

/** The one source that is shared out. */
export async function onlySource(given: readonly string[]): Promise<string> {
  const [source, ...others] = await meantStudies(given, root);
  if (source === undefined || others.length > 0 || source === '-')
    throw new ExpectedError([
      `expected one study or source of articles that every process can read, got ${[source ?? 'none', ...others].join(', ')}`,
    ]);
  return source;
}

/** Where the summaries of a source lie by default: in the project, a folder for each. */
export const summariesFolder = (source: string): string =>
  join(root, '.cache', 'summaries', sha256(resolve(source)).slice(0, 16));

function passOf(given: string | undefined): Pass | undefined {
  const pass = passes.find((one) => one === given);
  if (given !== undefined && !pass) throw new ExpectedError([`--pass: expected ${passes.join(' or ')}, got ${given}`]);
  return pass;
}

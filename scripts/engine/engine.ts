import { resolve } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { loadStudy } from '../report/load-study.ts';
import type { RunOptions } from '../report/run.ts';
import { missingShards, type Pass, passes, summariesOf } from './summaries.ts';

/** Who has shards done elsewhere. */
export interface Engine {
  /** Has these shards of a pass summarised, and waits for it. */
  summarised: (pass: Pass, shards: readonly number[]) => Promise<void>;
  end: () => Promise<void>;
}

/** What an engine is to do. */
export interface EngineTask {
  /** Paths that every machine sees. */
  source: string;
  folder: string;
  count: number;
}

/**
 * Has all shards of a study summarised, pass by pass; those that are there already are not done again.
 *
 * @param begin starts the engine
 * @throws {ExpectedError} where a shard is not there afterwards
 */
export async function haveSummarised(task: EngineTask, begin: () => Promise<Engine>): Promise<void> {
  const summaries = summariesOf(await loadStudy(task.source), task.folder, task.count);
  if (passes.every((pass) => missingShards(summaries, pass).length === 0)) return;
  const engine = await begin();
  try {
    for (const pass of passes) await engine.summarised(pass, missingShards(summaries, pass));
  } finally {
    await engine.end();
  }
}

/** How a shard is summarised, as arguments of `report`. */
export const shardArguments = ({ source, folder, count }: EngineTask, pass: Pass, shard: string): string[] => [
  ...[resolve(source), '--summarise', '--pass', pass, '--shard', `${shard}/${count}`],
  ...['--summaries', resolve(folder), '--quiet'],
];

/** How the summaries are merged, as arguments of `report` that say what the options of this run do. */
export const mergeArguments = ({ source, folder, count }: EngineTask, options: RunOptions): string[] => [
  ...[resolve(source), '--merge', '--shards', String(count), '--summaries', resolve(folder)],
  ...(options.out === undefined ? [] : ['--out', options.out]),
  ...(options.formats === undefined ? [] : ['--formats', options.formats]),
  ...(options.excerpts === undefined ? [] : [options.excerpts ? '--excerpts' : '--no-excerpts']),
  ...(options.cache === false ? ['--no-cache'] : []),
  ...(options.check === true ? ['--check'] : []),
  ...(options.strict === true ? ['--strict'] : []),
  ...(options.intoExisting === true ? ['--into-existing'] : []),
  ...(options.quiet === true ? ['--quiet'] : []),
];

/** The error of shards that nobody could summarise. */
export const notSummarised = (by: string, reasons: readonly string[]): ExpectedError =>
  new ExpectedError([
    `${by}: expected every shard to be summarised, got ${reasons.length} that failed`,
    ...reasons.slice(0, 3).flatMap((reason) => reason.split('\n').slice(-4)),
  ]);

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { type Engine, type EngineTask, notSummarised, shardArguments } from './engine.ts';
import { commandLine, runProcess } from './start-process.ts';
import type { Pass } from './summaries.ts';

/** A task tries so often before it fails: what is killed is done again where it was. */
const attempts = 3;

/**
 * Has shards summarised by a Slurm cluster whose nodes see this folder: a pass is a job array; a shard is tried again
 * inside its task, because Slurm holds a job that is put back into the queue for minutes.
 *
 * @throws {ExpectedError} where there is no Slurm here
 */
export async function slurmEngine(task: EngineTask): Promise<Engine> {
  await mkdir(task.folder, { recursive: true });
  return {
    summarised: async (pass, shards) => {
      if (shards.length === 0) return;
      const script = join(task.folder, `${pass}.sbatch`);
      await writeFile(script, taskScript(task, pass));
      const log = join(resolve(task.folder), `${pass}-%a.log`);
      const ended = await sbatch(['--wait', '--parsable', `--array=${shards.join(',')}`, `--output=${log}`, script]);
      if (ended.code === 0) return;
      const told = await Promise.all(
        shards.map((shard) => readFile(join(task.folder, `${pass}-${shard}.log`), 'utf8').catch(() => '')),
      );
      throw notSummarised(
        'slurm',
        [ended.errors, ...told].map((text) => text.trim()).filter((text) => text !== ''),
      );
    },
    end: () => Promise.resolve(),
  };
}

async function sbatch(given: readonly string[]) {
  try {
    return await runProcess(['sbatch', ...given], { isOurs: false });
  } catch {
    throw new ExpectedError(['--engine slurm: expected a machine from which jobs are submitted, got none with sbatch']);
  }
}

/** What each task of an array runs. */
function taskScript(task: EngineTask, pass: Pass): string {
  const index = '"$SLURM_ARRAY_TASK_ID"';
  const words = commandLine('report', shardArguments(task, pass, '@')).map((word) =>
    word.startsWith('@/') ? `${index}${quoted(word.slice(1))}` : quoted(word),
  );
  return [
    '#!/bin/bash',
    `#SBATCH --job-name=parallax-${pass}`,
    `cd ${quoted(process.cwd())} || exit 1`,
    `for attempt in $(seq ${attempts}); do`,
    `  ${words.join(' ')} && exit 0`,
    'done',
    'exit 1',
    '',
  ].join('\n');
}

/** A word as a shell takes it. */
const quoted = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;

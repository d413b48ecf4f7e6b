import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { loadStudy } from '../report/load-study.ts';
import type { RunOptions } from '../report/run.ts';
import { say, warn } from '../terminal.ts';
import { type EngineTask, mergeArguments, notSummarised, shardArguments } from './engine.ts';
import { commandLine, runProcess } from './start-process.ts';
import { missingShards, type Pass, passes, summariesOf } from './summaries.ts';

/** A task tries so often before it fails: what is killed is done again where it was. */
const attempts = 3;

/**
 * Has a report made by a Slurm cluster whose nodes see this folder: a job array for each pass, each after the one before,
 * then a job that merges. All are submitted at once, so that nothing waits for whoever submitted them. A shard is tried
 * again inside its task, because Slurm holds a job that is put back into the queue for minutes.
 *
 * @returns exit code of the job that merges; what it said is said here
 * @throws {ExpectedError} where there is no Slurm here, or a shard could not be summarised
 */
export async function reportOnSlurm(task: EngineTask, options: RunOptions): Promise<number> {
  const { folder } = task;
  await mkdir(folder, { recursive: true });
  const summaries = summariesOf(await loadStudy(task.source), folder, task.count);
  let after: string[] = [];
  const begun: { pass: Pass; shards: readonly number[] }[] = [];
  for (const pass of passes) {
    const shards = missingShards(summaries, pass);
    if (shards.length === 0) continue;
    const log = join(resolve(folder), `${pass}-%a.log`);
    const script = await jobScript(task, pass, shardWords(task, pass));
    const { output } = await sbatch([...after, `--array=${shards.join(',')}`, `--output=${log}`, script]);
    begun.push({ pass, shards });
    // The number of the job, where there are several clusters with the name of one behind it.
    after = [`--dependency=afterok:${output.trim().split(';')[0] ?? ''}`, '--kill-on-invalid-dep=yes'];
  }
  const said = { output: join(resolve(folder), 'merge.log'), errors: join(resolve(folder), 'merge.errors.log') };
  for (const file of Object.values(said)) await rm(file, { force: true });
  const merge = commandLine('report', mergeArguments(task, options)).map(quoted);
  const script = await jobScript(task, 'merge', [...merge, '>', quoted(said.output), '2>', quoted(said.errors)]);
  const log = join(resolve(folder), 'merge.job.log');
  const ended = await sbatch(['--wait', ...after, `--output=${log}`, script], true);
  const output = await textOf(said.output);
  if (output === undefined) throw notSummarised('slurm', await reasons(folder, begun));
  linesOf(output).forEach(say);
  for (const line of linesOf((await textOf(said.errors)) ?? '')) warn(line);
  return ended.code;
}

/** What tasks said that did not end well, or said nothing. */
async function reasons(folder: string, begun: readonly { pass: Pass; shards: readonly number[] }[]): Promise<string[]> {
  const logs = begun.flatMap(({ pass, shards }) => shards.map((shard) => join(folder, `${pass}-${shard}.log`)));
  const told = await Promise.all(logs.map(textOf));
  return told.flatMap((text) => (text === undefined || text.trim() === '' ? [] : [text.trim()]));
}

const textOf = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** @param mayFail whether the end of the job is what is asked for, and not that it was submitted */
async function sbatch(given: readonly string[], mayFail = false) {
  const missing = '--engine slurm: expected a machine from which jobs are submitted, got';
  const ended = await runProcess(['sbatch', '--parsable', ...given], { isOurs: false }).catch(() => {
    throw new ExpectedError([`${missing} none with sbatch`]);
  });
  if (ended.output.trim() === '' || (ended.code !== 0 && !mayFail))
    throw new ExpectedError([`${missing} one whose sbatch says: ${ended.errors.trim() || `code ${ended.code}`}`]);
  return ended;
}

/** The words of the command that summarises the shard of a task. */
const shardWords = (task: EngineTask, pass: Pass): string[] =>
  commandLine('report', shardArguments(task, pass, '@')).map((word) =>
    word.startsWith('@/') ? `"$SLURM_ARRAY_TASK_ID"${quoted(word.slice(1))}` : quoted(word),
  );

/** Writes what a job runs: a command, and again where its process was killed or failed. */
async function jobScript({ folder }: EngineTask, name: Pass | 'merge', words: readonly string[]): Promise<string> {
  const script = join(folder, `${name}.sbatch`);
  // A merge that ends by itself says why; only one that was killed may end otherwise.
  const isDone = name === 'merge' ? '[ $code -lt 128 ] && exit $code' : '[ $code -eq 0 ] && exit 0';
  const lines = [
    '#!/bin/bash',
    `#SBATCH --job-name=parallax-${name}`,
    `cd ${quoted(process.cwd())} || exit 1`,
    `for attempt in $(seq ${attempts}); do`,
    `  ${words.join(' ')}`,
    '  code=$?',
    `  ${isDone}`,
    'done',
    'exit $code',
  ];
  await writeFile(script, `${lines.join('\n')}\n`);
  return script;
}

/** A word as a shell takes it. */
const quoted = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;

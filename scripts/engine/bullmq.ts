import { Queue, QueueEvents, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { availableParallelism } from 'node:os';
import { spawn } from 'node:child_process';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { codeVersion } from '../cache/code-version.ts';
import { say, warn } from '../terminal.ts';
import { type Engine, type EngineTask, notSummarised, shardArguments } from './engine.ts';
import { shardName } from './shard.ts';
import { commandLine, runProcess } from './start-process.ts';
import type { Pass } from './summaries.ts';

const queueName = 'parallax-shards';

/** A shard that no sign of life came from for so long is another worker’s, in milliseconds. */
const lockDuration = 6000;
const stalledInterval = 2000;

/** So often a shard is begun before it fails. */
const attempts = 3;

/** One shard to be summarised. */
interface ShardJob extends EngineTask {
  pass: Pass;
  index: number;
  /** The program that it is for: a worker with another one would give it other names. */
  program: string;
}

/**
 * Has shards summarised by workers that wait at a Redis server, here and on other machines that see the same folders.
 *
 * @param url `bullmq://host`, with port, user and password as in a `redis://` address
 * @param workers how many are started here
 * @throws {ExpectedError} where no Redis answers
 */
export async function bullmqEngine(url: string, task: EngineTask, workers = availableParallelism()): Promise<Engine> {
  const connection = await connected(url);
  const queue = new Queue<ShardJob>(queueName, { connection });
  const events = new QueueEvents(queueName, { connection: connection.duplicate() });
  await events.waitUntilReady();
  const own = Array.from({ length: workers }, () => startOwnWorker(url));
  const program = programVersion();
  return {
    summarised: async (pass, shards) => {
      const options = { attempts, removeOnComplete: { age: 3600 }, removeOnFail: { age: 3600 } };
      const jobs = await queue.addBulk(
        shards.map((index) => ({ name: pass, data: { ...task, pass, index, program }, opts: options })),
      );
      const ended = await Promise.allSettled(jobs.map((job) => job.waitUntilFinished(events)));
      const reasons = ended.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Error).message] : []));
      if (reasons.length > 0) throw notSummarised('bullmq', reasons);
    },
    end: async () => {
      for (const worker of own) worker.kill('SIGTERM');
      await events.close();
      await queue.close();
      connection.disconnect();
    },
  };
}

function startOwnWorker(url: string) {
  const [file = '', ...given] = commandLine('worker', [url, '--quiet']);
  return spawn(file, given, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

/**
 * Works on shards until the server goes or the process is told to end. Each shard is a process of its own, so that this
 * one can go on telling that it lives.
 *
 * @throws {ExpectedError} where no Redis answers
 */
export async function workOnShards(url: string, { quiet = false }: { quiet?: boolean } = {}): Promise<void> {
  const connection = await connected(url);
  const program = programVersion();
  const summariseShard = async ({ data }: { data: ShardJob }) => {
    const shard = `shard ${shardName(data)}`;
    if (data.program !== program) throw new Error(`${shard}: expected a worker with the same program, got another one`);
    if (!quiet) say(`${shard}: ${data.pass} begun`);
    const ended = await runProcess(commandLine('report', shardArguments(data, data.pass, String(data.index))));
    if (ended.code !== 0) throw new Error(`${shard}: ${ended.errors.trim()}`);
    if (!quiet) say(`${shard}: ${data.pass} done`);
  };
  const options = { connection, lockDuration, stalledInterval, maxStalledCount: attempts };
  const worker = new Worker<ShardJob>(queueName, summariseShard, options);
  worker.on('error', ({ message }) => {
    warn(message);
  });
  const ended = new Promise<void>((resolve) => {
    connection.once('end', resolve);
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
  await ended;
  await worker.close(true);
  connection.disconnect();
}

const programVersion = () => codeVersion(['analysis', 'scripts']);

/** A connection that gives up where nobody answers, instead of trying for ever. */
async function connected(url: string): Promise<Redis> {
  const connection = new Redis(url.replace(/^bullmq:/, 'redis:'), {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (times > mostRetries ? null : 200 * times),
  });
  let reason = 'no answer';
  connection.on('error', ({ message }: Error) => (reason = message || reason));
  try {
    await connection.connect();
    return connection;
  } catch {
    connection.disconnect();
    throw new ExpectedError([`${url.replace(/\/\/[^@/]*@/, '//')}: expected a Redis server, got ${reason}`]);
  }
}

const mostRetries = 5;

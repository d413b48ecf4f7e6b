import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  bytesIn,
  command,
  isHere,
  killFirst,
  removeStudy,
  report,
  reportMeanwhile,
  shardedStudy,
} from './sharded-study.ts';

const study = shardedStudy();
afterAll(() => {
  removeStudy(study);
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

test.skipIf(!isHere('redis-server'))(
  'a shard whose worker is killed is done by another one, with the same bytes',
  { timeout: 180_000 },
  async () => {
    const port = String(await freePort());
    const redis = spawn('redis-server', ['--port', port, '--save', '', '--dir', study.folder], { stdio: 'ignore' });
    const url = `bullmq://127.0.0.1:${port}`;
    const startWorker = () => spawn(process.execPath, command('worker', url), { stdio: ['ignore', 'pipe', 'inherit'] });
    const [whole, merged] = [join(study.folder, 'whole'), join(study.folder, 'merged')];
    await answering(url);
    const worker = startWorker();
    const given = ['--engine', url, '--workers', '0', '--shards', '3', '--summaries', study.summaries];
    const made = reportMeanwhile(study, [...given, '--out', merged]);
    // Its first line says that it has begun.
    await once(worker.stdout, 'data');
    await killFirst(['start.mjs worker', url]);
    const other = startWorker();
    expect(await made).toEqual({ code: 0, errors: '' });
    other.kill('SIGTERM');
    redis.kill('SIGTERM');
    report(study, '--out', whole);
    expect(bytesIn(merged)).toEqual(bytesIn(whole));
  },
);

/** Waits until the server takes connections. */
async function answering(url: string): Promise<void> {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url.replace('bullmq', 'redis'));
  redis.on('error', () => undefined);
  await redis.ping();
  redis.disconnect();
}

test('where no Redis answers, that is said', () => {
  const given = ['--engine', 'bullmq://me:secret@127.0.0.1:1', '--summaries', join(study.folder, 'none')];
  const { status, stderr } = report(study, ...given, '--out', join(study.folder, 'no'));
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/^bullmq:\/\/127\.0\.0\.1:1: expected a Redis server, got/),
  ]);
}, 30_000);

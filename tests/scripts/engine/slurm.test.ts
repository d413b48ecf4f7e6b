import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesIn, isHere, killFirst, removeStudy, report, reportMeanwhile, shardedStudy } from './sharded-study.ts';

const study = shardedStudy();
const configuration = join(study.folder, 'slurm.conf');
const environment = { SLURM_CONF: configuration };
const isRunnable = isHere('slurmctld') && isHere('munged') && process.getuid?.() === 0;

beforeAll(async () => {
  if (isRunnable) await startCluster();
}, 60_000);

afterAll(() => {
  if (isRunnable) slurm('scontrol', 'shutdown');
  removeStudy(study);
});

const slurm = (program: string, ...given: string[]) =>
  spawnSync(program, given, { env: { ...process.env, ...environment }, encoding: 'utf8' });

/** A cluster of this machine alone. */
async function startCluster(): Promise<void> {
  const at = (name: string) => join(study.folder, name);
  mkdirSync(at('state'));
  mkdirSync(at('spool'));
  const settings = {
    ...{ ClusterName: 'test', SlurmctldHost: `${hostname()}(127.0.0.1)`, SlurmctldPort: 16817, SlurmdPort: 16818 },
    ...{ AuthType: 'auth/munge', SlurmUser: 'root', SlurmdUser: 'root' },
    ...{ StateSaveLocation: at('state'), SlurmdSpoolDir: at('spool') },
    ...{ SlurmctldPidFile: at('ctld.pid'), SlurmdPidFile: at('d.pid') },
    ...{ SlurmctldLogFile: at('ctld.log'), SlurmdLogFile: at('d.log') },
    ...{ ProctrackType: 'proctrack/linuxproc', TaskPlugin: 'task/none', JobAcctGatherType: 'jobacct_gather/none' },
    ...{ SelectType: 'select/cons_tres', SelectTypeParameters: 'CR_Core', SchedulerType: 'sched/builtin' },
    ReturnToService: 2,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  lines.push(`NodeName=${hostname()} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN`);
  lines.push('PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP');
  writeFileSync(configuration, `${lines.join('\n')}\n`);
  if (spawnSync('munge', ['-n']).status !== 0) {
    spawnSync('sh', ['-c', 'mkdir -p /run/munge && chown munge /run/munge && su -s /bin/sh munge -c munged']);
    await wait(500);
  }
  slurm('slurmctld');
  slurm('slurmd');
  for (let waited = 0; waited < 30 && !slurm('sinfo', '-h').stdout.includes('idle'); waited += 1) await wait(1000);
}

test.skipIf(!isRunnable)(
  'a shard or merge whose process is killed on its node is done again there, with the same bytes',
  { timeout: 240_000 },
  async () => {
    const [whole, merged] = [join(study.folder, 'whole'), join(study.folder, 'merged')];
    const given = ['--engine', 'slurm', '--shards', '3', '--summaries', study.summaries, '--out', merged];
    const made = reportMeanwhile(study, given, environment);
    await killFirst(['--summarise', '--pass texts', study.summaries]);
    await killFirst(['--summarise', '--pass events', study.summaries]);
    await killFirst(['--merge', study.summaries]);
    expect(await made).toEqual({ code: 0, errors: '' });
    report(study, '--out', whole);
    expect(bytesIn(merged)).toEqual(bytesIn(whole));
    // The job that merges says what a run says, and ends as it ends.
    const check = () => report(study, '--check', ...given);
    process.env['SLURM_CONF'] = configuration;
    expect(check()).toMatchObject({ status: 0, stdout: expect.stringContaining('up to date') as string });
    writeFileSync(join(merged, 'report.md'), 'edited');
    expect(check()).toMatchObject({ status: 1, stderr: expect.stringContaining('report.md') as string });
  },
);

test.skipIf(!isRunnable)(
  'a shard that is killed at each attempt is told, and nothing waits for it',
  { timeout: 240_000 },
  async () => {
    const summaries = join(study.folder, 'failing');
    const given = ['--engine', 'slurm', '--shards', '1', '--summaries', summaries, '--out', join(study.folder, 'none')];
    const made = reportMeanwhile(study, given, environment);
    const killed = new Set<number>();
    while (killed.size < 3) killed.add(await killFirst(['--summarise', '--pass texts', summaries], { killed }));
    expect(await made).toEqual({
      code: 1,
      errors: expect.stringContaining('slurm: expected every shard to be summarised, got 1') as string,
    });
    expect(slurm('squeue', '-h').stdout).toBe('');
  },
);

test.skipIf(isHere('sbatch'))('where there is no Slurm, that is said', () => {
  const { status, stderr } = report(study, '--engine', 'slurm', '--out', join(study.folder, 'no'));
  expect([status, stderr]).toEqual([1, expect.stringContaining('got none with sbatch')]);
});

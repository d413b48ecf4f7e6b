import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { bytesIn, isHere, killFirst, removeStudy, report, reportMeanwhile, shardedStudy } from './sharded-study.ts';

const study = shardedStudy();
const configuration = join(study.folder, 'slurm.conf');
const environment = { SLURM_CONF: configuration };
const isRunnable = isHere('slurmctld') && isHere('munged') && process.getuid?.() === 0;

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
  'a shard whose process is killed on its node is done again there, with the same bytes',
  { timeout: 240_000 },
  async () => {
    await startCluster();
    const [whole, merged] = [join(study.folder, 'whole'), join(study.folder, 'merged')];
    const given = ['--engine', 'slurm', '--shards', '3', '--summaries', study.summaries, '--out', merged];
    const made = reportMeanwhile(study, given, environment);
    await killFirst(['--summarise', '--pass texts', study.summaries]);
    await killFirst(['--summarise', '--pass events', study.summaries]);
    expect(await made).toEqual({ code: 0, errors: '' });
    report(study, '--out', whole);
    expect(bytesIn(merged)).toEqual(bytesIn(whole));
  },
);

test.skipIf(isHere('sbatch'))('where there is no Slurm, that is said', () => {
  const { status, stderr } = report(study, '--engine', 'slurm', '--out', join(study.folder, 'no'));
  expect([status, stderr]).toEqual([1, expect.stringContaining('got none with sbatch')]);
});

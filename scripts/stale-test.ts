import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newCommand, runCommand } from './command.ts';
import { changedRuns } from './stale-test/changed-runs.ts';
import { changedWatch } from './stale-test/changed-watch.ts';
import { say, warn } from './terminal.ts';

const command = newCommand('stale-test')
  .description(
    'Edits, renames and undoes files of a study while its report is made, and looks whether one is ever stale.',
  )
  .option('--times <count>', 'how often', '100')
  .option('--seed <word>', 'of the random moments', 'parallax')
  .option('--watch', 'while the study is watched, not in single runs');

command.action(async ({ times, seed, watch = false }: { times: string; seed: string; watch?: boolean }) => {
  const place = await realpath(await mkdtemp(join(tmpdir(), 'parallax-stale-')));
  try {
    const test = watch ? changedWatch : changedRuns;
    const problems = await test(place, { times: Number(times), seed, told: warn });
    for (const problem of problems) say(problem);
    say(`${times} times, ${problems.length} problems`);
    process.exitCode = problems.length === 0 ? 0 : 1;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
});

await runCommand(command);

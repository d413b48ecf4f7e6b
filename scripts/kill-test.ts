import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newCommand, runCommand } from './command.ts';
import { killRuns } from './kill-test/kill-runs.ts';
import { importScenes, reportScenes } from './kill-test/scenes.ts';
import { say, warn } from './terminal.ts';

const command = newCommand('kill-test')
  .description(
    'Kills reports, imports and watches at seeded moments, and looks whether everything is whole then and later.',
  )
  .argument('[study]', 'study folder; it is copied', 'tests/fixtures/ferry')
  .option('--kills <count>', 'how often', '100')
  .option('--seed <word>', 'of the random moments', 'parallax');

command.action(async (study: string, { kills, seed }: { kills: string; seed: string }) => {
  const place = await mkdtemp(join(tmpdir(), 'parallax-kill-'));
  try {
    const scenes = [...(await reportScenes(study, place)), ...(await importScenes(place))];
    const { killed, found, problems } = await killRuns(scenes, { kills: Number(kills), seed, told: warn });
    const counts = [...found].map(([state, count]) => `${state} ${count}`).join(', ');
    say(`${killed} of ${kills} runs killed; the folder was then: ${counts}`);
    for (const problem of problems) say(problem);
    say(problems.length === 0 ? 'every next run gave the bytes of a clean one' : `${problems.length} problems`);
    process.exitCode = problems.length === 0 ? 0 : 1;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
});

await runCommand(command);

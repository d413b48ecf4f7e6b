import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../../scripts/root.ts';

/** A folder with a study of four events, where several processes make a report. */
export interface ShardedStudy {
  folder: string;
  source: string;
  summaries: string;
}

const towns = ['Bern', 'Norland', 'Eastport', 'Lindau'];

const article = (town: string, outlet: string, at: number) => ({
  id: `${town}-${outlet}`,
  outlet,
  event: town.toLowerCase(),
  date: `2024-05-0${at + 1}`,
  title: `Ferry sinks off ${town}`,
  text: [
    `The old ferry sank off ${town} on Friday, and the ${outlet} counted ${at + 3} people missing.`,
    `“The ${outlet} asked and we answered: the bridge is late,” Mayor Ann Lee said on Saturday.`,
    `${'Rain fell on the harbour and the crew swam to the shore. '.repeat(at + 2)}Ann Lee criticised the builders.`,
  ].join('\n\n'),
});

/** Makes the study in a new folder. */
export function shardedStudy(): ShardedStudy {
  const folder = mkdtempSync(join(tmpdir(), 'shards-'));
  const articles = towns.flatMap((town, at) => ['gazette', 'herald'].map((outlet) => article(town, outlet, at)));
  const source = join(folder, 'ferry.jsonl');
  writeFileSync(source, articles.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return { folder, source, summaries: join(folder, 'summaries') };
}

/** Removes it. */
export const removeStudy = ({ folder }: ShardedStudy): void => {
  rmSync(folder, { recursive: true, force: true });
};

/** Arguments of a process that runs a command. */
export const command = (...given: string[]): string[] => [join(root, 'scripts', 'start.mjs'), ...given];

/** Runs `report` on a study to its end. */
export function report({ source }: ShardedStudy, ...given: string[]) {
  return spawnSync(process.execPath, command('report', source, '--no-cache', ...given), {
    ...{ cwd: root, encoding: 'utf8' },
  });
}

/** Runs `report` on a study, while the caller does other things. */
export async function reportMeanwhile(
  { source }: ShardedStudy,
  given: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<{ code: number | null; errors: string }> {
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, command('report', source, '--no-cache', '--quiet', ...given), {
    cwd: root,
    env,
  });
  let errors = '';
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, errors };
}

/** The bytes of every file below a folder, by path. */
export function bytesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { encoding: 'utf8', recursive: true }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'base64')]));
}

/**
 * Kills (−9) the first process that has all these words in its command line, as soon as there is one.
 *
 * @param killed those that were killed before, which may still be listed
 */
export async function killFirst(
  words: readonly string[],
  { seconds = 60, killed = new Set() }: { seconds?: number; killed?: ReadonlySet<number> } = {},
): Promise<number> {
  for (let waited = 0; waited < seconds * 1000; waited += 5) {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const line = commandLineOf(pid);
      if (Number(pid) === process.pid || killed.has(Number(pid)) || !words.every((word) => line.includes(word)))
        continue;
      process.kill(Number(pid), 'SIGKILL');
      return Number(pid);
    }
    await wait(5);
  }
  throw new Error(`expected a process with ${words.join(' ')}, got none in ${seconds} seconds`);
}

function commandLineOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** Whether a program is on this machine. */
export const isHere = (program: string): boolean => spawnSync('which', [program]).status === 0;

import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { random } from '../../analysis/statistics/random.ts';
import { root } from '../root.ts';
import { type Mutation, mutationsOf } from './mutations.ts';

/** Tests that start the program and wait: what they notice, others notice sooner. */
const slow = ['kill', 'watch*', 'stale-test/*', 'report/{cache-gone,command,measuring,drawing}'];

/** What came of a mutant. */
export interface Mutant extends Mutation {
  /** From the project's folder, with the line. */
  place: string;
  isKilled: boolean;
}

/**
 * Changes files of a copy of the project, one mutation after the other, and runs the tests that have to do with each.
 *
 * @param folders whose files are changed
 * @param options.seed of the choice: the same seed, the same mutants
 */
export async function runMutants(
  folders: readonly string[],
  { seed, mutants, told }: { seed: string; mutants: number; told: (mutant: Mutant) => void },
): Promise<void> {
  const copy = await mkdtemp(join(tmpdir(), 'parallax-mutants-'));
  try {
    for (const name of [
      'analysis',
      'scripts',
      'tests',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'vitest.config.ts',
    ])
      await cp(join(root, name), join(copy, name), { recursive: true });
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    const chosen = choose(await candidates(folders), mutants, seed);
    for (const { file, text, mutation } of chosen) {
      await writeFile(join(copy, file), text.slice(0, mutation.start) + mutation.text + text.slice(mutation.end));
      const isKilled = !areTestsWell(copy, file);
      await writeFile(join(copy, file), text);
      told({ ...mutation, place: `${file}:${text.slice(0, mutation.start).split('\n').length}`, isKilled });
    }
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

interface Candidate {
  file: string;
  text: string;
  mutation: Mutation;
}

async function candidates(folders: readonly string[]): Promise<Candidate[]> {
  const all: Candidate[] = [];
  for (const folder of folders) {
    const names = (await readdir(join(root, folder), { recursive: true }))
      .filter((name) => name.endsWith('.ts'))
      .sort();
    for (const file of names.map((name) => `${folder}/${name}`)) {
      const text = await readFile(join(root, file), 'utf8');
      for (const mutation of mutationsOf(file, text)) all.push({ file, text, mutation });
    }
  }
  return all;
}

function choose(all: Candidate[], count: number, seed: string): Candidate[] {
  const draw = random(seed);
  const drawn = all.map((candidate) => ({ candidate, at: draw() })).sort((a, b) => a.at - b.at);
  return drawn.slice(0, count).map(({ candidate }) => candidate);
}

/** A mutant that never ends is noticed, too. */
const longest = 300_000;

function areTestsWell(cwd: string, file: string): boolean {
  const left = slow.flatMap((name) => ['--exclude', `tests/scripts/${name}.test.ts`]);
  const project = file.startsWith('analysis/') ? 'analysis' : 'commands';
  const command = ['vitest', 'related', file, '--run', '--bail', '1', '--project', project, ...left];
  return spawnSync('npx', command, { cwd, stdio: 'ignore', timeout: longest, killSignal: 'SIGKILL' }).status === 0;
}

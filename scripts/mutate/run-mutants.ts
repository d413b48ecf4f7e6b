import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { random } from '../../analysis/statistics/random.ts';
import { root } from '../root.ts';
import { type Mutation, mutationsOf } from './mutations.ts';

/** Tests that start the program and wait: what they notice, others notice sooner. */
const slow = [
  'kill',
  'watch',
  'stale-test',
  'report/cache-gone',
  'report/command',
  'report/measuring',
  'report/drawing',
];

/** What came of a mutant. */
export interface Mutant extends Mutation {
  /** From the project's folder, with the line. */
  place: string;
  isKilled: boolean;
}

/** How to run mutants. */
export interface MutantOptions {
  /** Of the choice: the same seed, the same mutants. */
  seed: string;
  mutants: number;
  told: (mutant: Mutant) => void;
  /** Gets the files of tests that fail without a mutation, too: they tell nothing. */
  leftOut: (files: readonly string[]) => void;
}

/**
 * Changes files of a copy of the project, one mutation after the other, and runs the tests that have to do with each.
 *
 * @param folders whose files are changed
 */
export async function runMutants(
  folders: readonly string[],
  { seed, mutants, told, leftOut }: MutantOptions,
): Promise<void> {
  const copy = await mkdtemp(join(tmpdir(), 'parallax-mutants-'));
  try {
    const left = new Set(['.git', '.cache', 'node_modules', 'coverage']);
    for (const name of (await readdir(root)).filter((name) => !left.has(name)))
      await cp(join(root, name), join(copy, name), { recursive: true });
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const name of slow)
      for (const path of [name, `${name}.test.ts`])
        await rm(join(copy, 'tests/scripts', path), { recursive: true, force: true });
    const failing = testsThatFail(copy);
    leftOut(failing);
    for (const file of failing) await rm(join(copy, file));
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

const vitest = (cwd: string, ...given: string[]) =>
  spawnSync('npx', ['vitest', ...given], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: longest,
    killSignal: 'SIGKILL',
    maxBuffer: 100_000_000,
  });

/** Files of tests that fail without a mutation, too: they tell nothing. */
function testsThatFail(cwd: string): string[] {
  const { stdout } = vitest(cwd, 'run', '--reporter=json');
  const { testResults } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    testResults: { name: string; status: string }[];
  };
  return testResults.flatMap(({ name, status }) => (status === 'passed' ? [] : [name.slice(name.indexOf('tests/'))]));
}

function areTestsWell(cwd: string, file: string): boolean {
  const project = file.startsWith('analysis/') ? 'analysis' : 'commands';
  return vitest(cwd, 'related', file, '--run', '--bail', '1', '--project', project, '--passWithNoTests').status === 0;
}

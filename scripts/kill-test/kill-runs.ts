import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { random, type Random } from '../../analysis/statistics/random.ts';
import { workFolders } from '../files/folder-journal.ts';
import { folderPlace } from '../files/folder-place.ts';
import { folderBytes, hasAll, isSame } from './folder-bytes.ts';
import { type Command, ended, isAllEnded, runWhole, start } from './report-process.ts';
import type { Scene } from './scenes.ts';

/** How to kill. */
export interface KillOptions {
  kills: number;
  seed: string;
  told?: (line: string) => void;
}

/** What came of it. */
export interface KillResult {
  killed: number;
  /** How folders were found after a kill, and how often. */
  found: Map<string, number>;
  problems: string[];
}

/** SIGKILL as often as all signals that a run can hear. */
const signals = ['SIGKILL', 'SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** Longest that a run is let live, in milliseconds; it becomes less where runs end before. */
const longest = { anywhere: 2500, writing: 900 };
/** And until it writes, where it may have nothing to write. */
const longestWait = 60_000;

/** Runs may end before they are killed, but not most of them. */
const mostRunsAKill = 10;

/**
 * Kills runs of all kinds at seeded moments, half of them anywhere, half while they write. After a kill the folder must be
 * in one of its whole states (one in which the user keeps files: after the next run has begun), the user’s files as they
 * were, and nothing may go on running; after the next run it has the bytes of a clean one, with nothing beside it.
 */
export async function killRuns(scenes: readonly Scene[], { kills, seed, told }: KillOptions): Promise<KillResult> {
  const killOne = killer(random(seed));
  const result: KillResult = { killed: 0, found: new Map(), problems: [] };
  for (let run = 0; result.killed < kills; run++) {
    if (run > kills * mostRunsAKill) throw new Error(`expected runs that can be killed, got ${run} that ended before`);
    const scene = scenes[run % scenes.length];
    if (!scene) throw new Error('expected something to kill, got nothing');
    const { command, state, finish } = await scene.next();
    const { child, what } = await killOne(scene, command);
    const problems = child ? await problemsAfter(scene, child, state, result.found) : [];
    // A run that ended before was whole itself.
    if (child) await runWhole(finish);
    for (const problem of await problemsAtLast(scene, state)) problems.push(problem);
    for (const problem of problems) result.problems.push(`run ${run} (${what}): ${problem}`);
    if (!child) continue;
    result.killed++;
    told?.(`${result.killed} of ${kills}: ${what}${problems.length > 0 ? `: ${problems.join('; ')}` : ''}`);
  }
  return result;
}

/**
 * Kills commands at random moments with random signals; with the same seed the same moments are asked for.
 *
 * @returns starts a command and kills it; without `child` where it ended before
 */
function killer(draw: Random): (scene: Scene, command: Command) => Promise<{ child?: ChildProcess; what: string }> {
  const lives = new Map<string, number>();
  const withoutWriting = new Set<string>();
  return async ({ name, target }, command) => {
    const drawn = draw() < 0.5 ? 'writing' : 'anywhere';
    const phase = withoutWriting.has(name) ? 'anywhere' : drawn;
    const signal = signals[Math.floor(draw() * signals.length)] ?? 'SIGKILL';
    const share = draw();
    const begun = performance.now();
    const child = start({ ...command, isSlow: phase === 'writing' });
    child.stderr?.resume();
    const end = new AbortController();
    const ending = ended(child).finally(() => {
      end.abort();
    });
    const place = await folderPlace(target);
    const asked = performance.now();
    const isWaiting = () => phase === 'writing' && !end.signal.aborted && performance.now() - asked < longestWait;
    while (isWaiting() && (await workFolders(place)).length === 0) await wait(2);
    if (end.signal.aborted) withoutWriting.add(name);
    const started = performance.now();
    const life = lives.get(name + phase) ?? longest[phase];
    await wait(share * life, undefined, { signal: end.signal }).catch(() => undefined);
    const isKilled = child.kill(signal);
    await ending;
    if (!isKilled) {
      const now = performance.now();
      lives.set(name + phase, now - started).set(`${name}anywhere`, now - begun);
    }
    return { ...(isKilled && { child }), what: `${name}, ${phase}, ${signal}` };
  };
}

/** What is wrong with how a killed run left things. */
async function problemsAfter(
  { target, users, states }: Scene,
  child: ChildProcess,
  state: number,
  counts: Map<string, number>,
): Promise<string[]> {
  const problems = (await isAllEnded(child)) ? [] : ['something of it goes on running'];
  const place = await folderPlace(target);
  const found = await folderBytes(place.path);
  const works = await workFolders(place);
  const is = states.findIndex((files) => isSame(found, files));
  const isAside = found === undefined && works.some((work) => existsSync(join(work, 'old')));
  const name =
    is === state ? 'new' : is >= 0 ? 'earlier' : isAside ? 'set aside' : users.size > 0 ? 'to be finished' : 'damaged';
  counts.set(name, (counts.get(name) ?? 0) + 1);
  if (name === 'damaged') problems.push('the folder is neither the earlier nor the new one');
  if (!hasAll(found, users)) problems.push('files of the user are not as they were');
  return problems;
}

/** What is wrong after the next run went to its end. */
async function problemsAtLast({ target, states }: Scene, state: number): Promise<string[]> {
  const beside = (await readdir(dirname(target))).filter((name) => name !== basename(target));
  return [
    ...(isSame(await folderBytes(target), states[state]) ? [] : ['the next run gives other bytes than a clean one']),
    ...(beside.length > 0 ? [`left beside the folder: ${beside.join(', ')}`] : []),
  ];
}

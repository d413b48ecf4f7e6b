import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { say } from '../terminal.ts';
import { type Costs, stageRun, thisCheckout, wholeRuns, wholeStages } from './bench-processes.ts';
import { type BenchedStage, benchTable, summarised } from './bench-table.ts';
import type { BenchedCorpus } from './stages.ts';

/** What the command line asks for. */
export interface BenchOptions {
  /** Names of stages, parted by commas; all by default. */
  stage?: string;
  /** How often, a whole number. */
  runs: string;
  /** Folder of another checkout, which runs in turn with this one. */
  baseline?: string;
  /** Where the figures are written as JSON. */
  json?: string;
}

/**
 * Times the stages of a report and whole runs, several times, each in a process of its own, and prints a table.
 *
 * @param source JSONL or another source of articles
 * @throws {ExpectedError} where there is no such source, checkout or stage
 */
export async function runBench(source: string, { stage, runs: given, baseline, json }: BenchOptions): Promise<void> {
  if (!existsSync(source)) throw new ExpectedError([`${source}: expected a corpus, got no such file`]);
  const runs = Number(given);
  if (!Number.isInteger(runs) || runs < 1)
    throw new ExpectedError([`--runs: expected a whole number from 1 on, got ${given}`]);
  const asked = stage?.split(',').map((name) => name.trim());
  const wanted = (name: string) => asked?.includes(name) ?? true;
  const isWholeOnly = asked?.every((name) => (wholeStages as readonly string[]).includes(name)) === true;
  const checkouts = [thisCheckout, ...(baseline === undefined ? [] : [resolve(baseline)])];
  const costs = checkouts.map((): Costs[] => []);
  let corpus: BenchedCorpus | undefined;
  for (let run = 0; run < runs; run += 1)
    for (const [at, folder] of checkouts.entries()) {
      const staged = isWholeOnly && corpus ? undefined : await stageRun(folder, resolve(source));
      corpus ??= staged?.corpus;
      const whole = wholeStages.some(wanted) ? await wholeRuns(folder, resolve(source), wanted) : {};
      const all = Object.entries({ ...staged?.costs, ...whole }).filter(([name]) => wanted(name));
      costs[at]?.push(Object.fromEntries(all));
    }
  if (!corpus) return;
  const [ours = new Map<string, BenchedStage>(), theirs] = costs.map(summarised);
  const unknown = asked?.filter((name) => !ours.has(name)) ?? [];
  if (unknown.length > 0)
    throw new ExpectedError([
      `--stage: expected names of stages, got ${unknown.join(', ')}; --stage left out shows all`,
    ]);
  say(`${corpus.articles} articles, ${corpus.words} words, ${(corpus.bytes / 1e6).toFixed(1)} MB; ${runs} runs`);
  for (const line of benchTable(ours, corpus, theirs).split('\n')) say(line);
  if (json === undefined) return;
  const told = {
    corpus,
    runs,
    stages: Object.fromEntries(ours),
    ...(theirs && { baseline: Object.fromEntries(theirs) }),
  };
  writeFileSync(json, `${JSON.stringify(told, null, 2)}\n`);
}

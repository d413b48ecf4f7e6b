import { quantile } from '../../analysis/statistics/quantile.ts';
import type { Costs } from './bench-processes.ts';
import type { StageCost } from './measure-stages.ts';
import type { BenchedCorpus } from './stages.ts';

/** The middle of several runs, the lowest and the highest. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** What one stage took over all runs: seconds of the clock and of processors, and most memory in bytes. */
export type BenchedStage = Readonly<Record<keyof StageCost, Spread>>;

/** Sums up the runs of one checkout, stage by stage, in the order of the first run. */
export function summarised(runs: readonly Costs[]): Map<string, BenchedStage> {
  const stages = [...new Set(runs.flatMap((run) => Object.keys(run)))];
  return new Map(
    stages.map((stage) => {
      const own = runs.flatMap((run) => run[stage] ?? []);
      const spread = (part: keyof StageCost) => spreadOf(own.map((cost) => cost[part]));
      return [stage, { wall: spread('wall'), cpu: spread('cpu'), peak: spread('peak') }];
    }),
  );
}

const spreadOf = (values: readonly number[]): Spread => ({
  median: quantile([...values], 0.5),
  low: quantile([...values], 0),
  high: quantile([...values], 1),
});

/**
 * The stages as a Markdown table.
 *
 * @param baseline the same stages of another checkout
 */
export function benchTable(
  stages: ReadonlyMap<string, BenchedStage>,
  { words, bytes }: BenchedCorpus,
  baseline?: ReadonlyMap<string, BenchedStage>,
): string {
  const heads = [
    'stage',
    'wall s',
    'spread',
    'CPU s',
    'peak MB',
    'words/s',
    'MB/s',
    ...(baseline ? ['baseline s', 'ratio'] : []),
  ];
  const rows = Array.from(stages, ([stage, { wall, cpu, peak }]) => {
    const before = baseline?.get(stage)?.wall.median;
    return [
      stage,
      seconds(wall.median),
      `${seconds(wall.low)}–${seconds(wall.high)}`,
      seconds(cpu.median),
      String(Math.round(peak.high / 1e6)),
      String(Math.round(words / wall.median)),
      (bytes / 1e6 / wall.median).toFixed(2),
      ...(baseline
        ? [before === undefined ? '–' : seconds(before), before === undefined ? '–' : (wall.median / before).toFixed(2)]
        : []),
    ];
  });
  return [heads, heads.map((_, at) => (at === 0 ? '-' : '-:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

const seconds = (value: number) => value.toFixed(value < 1 ? 3 : 2);

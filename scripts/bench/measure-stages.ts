import { print } from '../terminal.ts';
import { type Clock, runStages } from './stages.ts';

/** What one stage took in one run: seconds, and what the process had come to need at its end, in bytes. */
export interface StageCost {
  wall: number;
  cpu: number;
  peak: number;
}

/** One run over all stages; this file is started as a process of its own for each. */
const costs: Record<string, StageCost> = {};
const clock: Clock = async (stage, step) => {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const made = await step();
  const { user, system } = process.cpuUsage(cpu);
  const own = (costs[stage] ??= { wall: 0, cpu: 0, peak: 0 });
  own.wall += (performance.now() - wall) / 1000;
  own.cpu += (user + system) / 1e6;
  own.peak = Math.max(own.peak, process.memoryUsage.rss(), process.resourceUsage().maxRSS * 1024);
  return made;
};

const corpus = await runStages(process.argv[2] ?? '', clock);
print(JSON.stringify({ corpus, costs }));

import { runBench } from './bench/run-bench.ts';
import { newCommand, runCommand } from './command.ts';

const command = newCommand('bench')
  .description('Times the stages of a report and whole runs of it on a corpus, each run in a process of its own.')
  .argument('<corpus>', 'articles as JSONL, or another source')
  .option('--stage <names>', 'only these stages, parted by commas')
  .option('--runs <number>', 'how often', '3')
  .option('--baseline <folder>', 'another checkout of the project, which runs in turn with this one')
  .option('--json <file>', 'write the figures there, too')
  .action(runBench);

await runCommand(command);

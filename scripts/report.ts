import { newCommand, runCommand } from './command.ts';
import type { EngineOptions } from './engine/run-shards.ts';
import type { RunOptions } from './report/run.ts';
import type { TablesOptions } from './report/run-tables.ts';
import { endWithParent } from './end-with-parent.ts';

endWithParent();

const command = newCommand('report')
  .description('Makes the framing report of a study: report.md with its figures and tables.')
  .argument(
    '[source...]',
    'study folders, or files, folders and archives of articles (- is standard input); without one, every folder of data/ that holds a study.yaml',
  )
  .option('--out <folder>', 'write there; with several studies, into a folder of each one’s name there')
  .option('--into-existing', 'write into a folder that holds other things, and leave those as they are')
  .option('--check', 'write nothing: fail if the report is not what the study gives now')
  .option('--log', 'tell progress as plain lines, for a log')
  .option(
    '--formats <list>',
    'what the report consists of: md, html, pptx, ipynb; with a plus before, beside what it has; kept for the next runs',
  )
  .option('--excerpts', 'share no more of the articles than the report cites; kept for the next runs')
  .option('--no-excerpts', 'the articles whole again')
  .option('--quiet', 'say nothing but errors')
  .option('--no-cache', 'compute everything anew and keep nothing for the next run')
  .option('--strict', 'fail if an article had to be refused')
  .option('--measures <list>', 'tables alone, of these measures: word-choice,sentiment; needs --out')
  .option('--engine <name>', 'have shards summarised elsewhere: slurm, or bullmq://host')
  .option('--workers <n>', 'workers that bullmq starts here')
  .option('--summarise', 'do the part of one shard for --merge, which may be on another machine')
  .option('--shard <i/n>', 'which shard, where no scheduler tells it')
  .option('--shards <n>', 'how many shards there are, where neither --shard nor a scheduler tells it')
  .option('--pass <name>', 'only this part of a shard: texts, or events, which need the texts of all shards')
  .option('--merge', 'make the report of the summaries of all shards')
  .option('--summaries <folder>', 'where summaries lie; every process must see it');

command.action(
  async (
    studies: string[],
    options: Omit<RunOptions, 'cache'> & EngineOptions & TablesOptions & { cache: boolean },
  ) => {
    // Loaded here, so that --help does not wait for what only a run needs.
    if (options.measures !== undefined) {
      const { runTables } = await import('./report/run-tables.ts');
      process.exitCode = await runTables(studies, options);
      return;
    }
    const { codeVersion } = await import('./cache/code-version.ts');
    const asked = { ...options, code: codeVersion(['analysis', 'scripts']) };
    if (engineNames.some((name) => options[name] !== undefined)) {
      const { runShards } = await import('./engine/run-shards.ts');
      process.exitCode = await runShards(studies, asked);
      return;
    }
    const { run } = await import('./report/run.ts');
    process.exitCode = await run(studies, asked);
  },
);

/** Options by which several processes make a report. */
const engineNames = ['engine', 'summarise', 'merge', 'shard', 'shards', 'pass', 'summaries', 'workers'] as const;

await runCommand(command);

import { Command } from 'commander';
import { ExpectedError } from '../analysis/study/expected-error.ts';
import { scoreTable } from './evaluate/score-table.ts';

/** What a task gives: a row for each way of doing it, in the order to print. */
type Score = object;

interface Task {
  name: string;
  description: string;
  /** Loads the task's code, so that `--help` does not wait for it. */
  load: () => Promise<(folder: string) => Promise<Score[]>>;
}

const tasks: readonly Task[] = [
  {
    name: 'extraction',
    description: 'article text out of web pages: cases.jsonl (html, url, text) and the pages',
    load: async () => (await import('./evaluate/extraction.ts')).evaluateExtraction,
  },
  {
    name: 'duplicates',
    description: 'near-duplicate articles: articles.jsonl (id, outlet, text) and pairs.jsonl (a, b, label)',
    load: async () => (await import('./evaluate/duplicates.ts')).evaluateDuplicates,
  },
];

// A reader that closes the pipe early (`| head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const command = new Command('evaluate')
  .description('Scores parts of the program on labelled data, beside a baseline.')
  .showHelpAfterError();

for (const { name, description, load } of tasks) {
  command
    .command(name)
    .description(description)
    .argument('<folder>', 'the labelled set')
    .option('--json', 'print the scores as JSON')
    .action(async (folder: string, { json }: { json?: true }) => {
      try {
        const evaluate = await load();
        const scores = await evaluate(folder);
        process.stdout.write(json === true ? `${JSON.stringify(scores, null, 2)}\n` : scoreTable(scores));
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        console.error(error.message);
        process.exitCode = 1;
      }
    });
}

await command.parseAsync();

import { ExpectedError } from '../analysis/study/expected-error.ts';
import { newCommand, runCommand } from './command.ts';
import { scoreTable } from './evaluate/score-table.ts';
import { print, warn } from './terminal.ts';

/** What a task gives: a row for each way of doing it, in the order to print. */
type Score = object;

interface Task {
  name: string;
  description: string;
  /** What the labelled set is: one folder, or the files of one. */
  argument: '<folder>' | '<file...>';
  /** Loads the task's code, so that `--help` does not wait for it. */
  load: () => Promise<(paths: string[]) => Promise<Score[]>>;
}

const tasks: readonly Task[] = [
  {
    name: 'extraction',
    description: 'article text out of web pages: cases.jsonl (html, url, text) and the pages',
    argument: '<folder>',
    load: async () => {
      const { evaluateExtraction } = await import('./evaluate/extraction.ts');
      return ([folder = '']) => evaluateExtraction(folder);
    },
  },
  {
    name: 'duplicates',
    description: 'near-duplicate articles: articles.jsonl (id, outlet, text) and pairs.jsonl (a, b, label)',
    argument: '<folder>',
    load: async () => {
      const { evaluateDuplicates } = await import('./evaluate/duplicates.ts');
      return ([folder = '']) => evaluateDuplicates(folder);
    },
  },
  {
    name: 'quotations',
    description: 'quotations, their kind and speaker: attributions*.jsonl with spans, and their articles.jsonl',
    argument: '<file...>',
    load: async () => (await import('./evaluate/quotations.ts')).evaluateQuotations,
  },
  {
    name: 'labels',
    description: 'labels of the same target: articles.jsonl and labels_by_target.jsonl',
    argument: '<file...>',
    load: async () => {
      const { evaluateLabels } = await import('./evaluate/labels.ts');
      return async (files) => (await evaluateLabels(files)).rows;
    },
  },
  {
    name: 'target-sentiment',
    description: 'tone toward somebody in a sentence: JSONL of text, from, to, label',
    argument: '<file...>',
    load: async () => (await import('./evaluate/target-sentiment.ts')).evaluateTargetSentiment,
  },
];

const command = newCommand('evaluate').description('Scores parts of the program on labelled data, beside a baseline.');

for (const { name, description, argument, load } of tasks) {
  command
    .command(name)
    .description(description)
    .argument(argument, 'the labelled set')
    .option('--json', 'print the scores as JSON')
    .action(async (given: string | string[], { json }: { json?: true }) => {
      try {
        const evaluate = await load();
        const scores = await evaluate([given].flat());
        print(json === true ? `${JSON.stringify(scores, null, 2)}\n` : scoreTable(scores));
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        warn(error.problems);
        process.exitCode = 1;
      }
    });
}

await runCommand(command);

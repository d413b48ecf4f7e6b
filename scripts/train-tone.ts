import { writeFile } from 'node:fs/promises';
import { ExpectedError } from '../analysis/study/expected-error.ts';
import { newCommand, runCommand } from './command.ts';
import { print, warn } from './terminal.ts';
import { ratedTargets } from './train-tone/rated-targets.ts';
import { trainTone } from './train-tone/train-tone.ts';

const weightsFile = new URL('../analysis/measures/tone-toward/tone-weights.tsv', import.meta.url);

const command = newCommand('train-tone')
  .description('Fits the model of tone toward an actor to rated sentences, and writes its weights into the program.')
  .argument('<file>', 'JSONL of `text`, `from`, `to` and `label` (negative, neutral, positive)')
  .action(async (file: string) => {
    try {
      const rows = await ratedTargets(file);
      await writeFile(weightsFile, trainTone(rows));
      print(`${rows.length} sentences; wrote analysis/measures/tone-toward/tone-weights.tsv\n`);
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      warn(error.problems);
      process.exitCode = 1;
    }
  });

await runCommand(command);

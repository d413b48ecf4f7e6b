import { readFile } from 'node:fs/promises';
import { diskReason } from '../analysis/study/disk-reason.ts';
import { ExpectedError } from '../analysis/study/expected-error.ts';
import { agreement, type CodedFile } from './coding/agreement.ts';
import { newCommand, runCommand } from './command.ts';
import { scoreTable } from './evaluate/score-table.ts';
import { print, warn } from './terminal.ts';

const command = newCommand('agree')
  .description('Says how far coders agree: Krippendorff’s alpha with its 95 % bootstrap interval.')
  .argument('<sheet...>', 'filled-in sheets of `npm run sheet`, one a coder')
  .option('--key <file>', 'the key of the sheet: each coder is held against the program, too');

command.action(async (sheets: string[], { key }: { key?: string }) => {
  try {
    const files = await Promise.all(sheets.map(opened));
    const rows = agreement(files, key === undefined ? undefined : await opened(key));
    const shown = (value: number | null) => (value === null ? '–' : value.toFixed(3));
    print(
      scoreTable(
        rows.map(({ between, units, same, alpha, low, high }) => ({
          between,
          units,
          same: shown(same),
          alpha: shown(alpha),
          low: shown(low),
          high: shown(high),
        })),
      ),
    );
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    warn(error.problems);
    process.exitCode = 1;
  }
});

async function opened(name: string): Promise<CodedFile> {
  const csv = await readFile(name, 'utf8').catch((error: unknown) => {
    throw new ExpectedError([`${name}: expected a readable file, got ${diskReason(error)}`]);
  });
  return { name, csv };
}

await runCommand(command);

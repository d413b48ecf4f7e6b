import { newCommand, runCommand } from './command.ts';

const command = newCommand('sheet')
  .description('Writes a sheet of passages for people to code, without outlets and without what the program says.')
  .argument('<study>', 'folder of a study, or the name of one in data/')
  .requiredOption('--measure <name>', 'labels, judging-words, tone-toward or acts')
  .option('--sample <passages>', 'how many, drawn at random', '60')
  .option('--seed <seed>', 'another one draws others', '1')
  .option('--out <file>', 'the sheet; its key lies beside it', 'sheet.csv')
  .option('--force', 'write over files that are there');

command.action(async (study: string, options: Record<string, string | boolean>) => {
  const { runSheet } = await import('./coding/run-sheet.ts');
  process.exitCode = await runSheet(study, options);
});

await runCommand(command);

import { newCommand, runCommand } from './command.ts';

const command = newCommand('watch')
  .description('Makes the framing report of a study again after every change to it, until it is stopped.')
  .argument('<study>', 'study folder')
  .option('--out <folder>', 'write there; needed for a study outside data/');

command.action(async (study: string, options: { out?: string }) => {
  const { watchStudy } = await import('./watch/watch-study.ts');
  process.exitCode = await watchStudy(study, options);
});

await runCommand(command);

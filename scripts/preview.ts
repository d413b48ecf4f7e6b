import { newCommand, runCommand } from './command.ts';

const command = newCommand('preview')
  .description(
    'Shows the page of a study in a browser on this machine, and again after every change, until it is stopped.',
  )
  .argument('<study>', 'study folder')
  .option('--out <folder>', 'write there; needed for a study outside data/')
  .option('--port <number>', 'port on this machine', '4400');

command.action(async (study: string, options: { out?: string; port: string }) => {
  const { previewStudy } = await import('./preview/preview-study.ts');
  process.exitCode = await previewStudy(study, options);
});

await runCommand(command);

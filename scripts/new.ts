import { newCommand, runCommand } from './command.ts';

const command = newCommand('new')
  .description('Makes an empty study in data/, with a study.yaml that explains every key.')
  .argument('<name>', 'what the study is called, such as "Harbour strike"');

command.action(async (name: string) => {
  const { runNew } = await import('./new/run-new.ts');
  process.exitCode = await runNew(name);
});

await runCommand(command);

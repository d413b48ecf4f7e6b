import { newCommand, runCommand } from './command.ts';

const command = newCommand('verify')
  .description('Reads reports again and fails where one says what its articles, tables or files do not.')
  .argument('[report...]', 'folders of reports; without one, every folder of reports/');

command.action(async (reports: string[]) => {
  const { runVerify } = await import('./verify/run-verify.ts');
  process.exitCode = await runVerify(reports);
});

await runCommand(command);

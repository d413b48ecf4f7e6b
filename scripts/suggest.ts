import { newCommand, runCommand } from './command.ts';

const command = newCommand('suggest')
  .description(
    'Proposes actors, sides, topics and referents that a study could declare, as commented YAML. Writes nothing.',
  )
  .argument('<study>', 'folder of a study, or the name of one in data/');

command.action(async (study: string) => {
  const { runSuggest } = await import('./suggest/run-suggest.ts');
  process.exitCode = await runSuggest(study);
});

await runCommand(command);

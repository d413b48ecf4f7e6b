import { newCommand, runCommand } from './command.ts';
import { runMutants } from './mutate/run-mutants.ts';
import { say, warn } from './terminal.ts';

const usual = ['statistics', 'measures/quotations', 'measures/labels', 'report/changes', 'findings'];

const command = newCommand('mutate')
  .description('Changes the program at seeded places, one at a time, and looks whether the tests notice.')
  .argument('[folder...]', 'whose files are changed', [...usual.map((name) => `analysis/${name}`), 'scripts/cache'])
  .option('--mutants <count>', 'how many', '100')
  .option('--seed <word>', 'of the choice', 'parallax');

command.action(async (folders: string[], { mutants, seed }: { mutants: string; seed: string }) => {
  const counts = { killed: 0, survived: 0 };
  await runMutants(folders, {
    seed,
    mutants: Number(mutants),
    leftOut: (files) => {
      for (const file of files) say(`${file}: fails without a mutation, left out`);
    },
    told: ({ place, what, isKilled }) => {
      counts[isKilled ? 'killed' : 'survived'] += 1;
      if (isKilled) warn(`${place}: ${what}: died`);
      else say(`${place}: ${what}: no test noticed`);
    },
  });
  say(`${counts.killed} of ${counts.killed + counts.survived} mutants died`);
});

await runCommand(command);

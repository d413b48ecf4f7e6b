import { newCommand, runCommand } from './command.ts';

const command = newCommand('import')
  .description(
    'Brings articles into a study: texts, pages, documents, tables, exports of news archives, feeds, mail, folders and archives of those.',
  )
  .argument('<source...>', 'files, folders or archives; - is standard input')
  .requiredOption('--into <folder>', 'the study, such as data/my-study; made if it is not there, never overwritten')
  .option('--map <columns>', 'what columns mean, such as outlet=publisher,text=body2')
  .option('--outlet <name>', 'the outlet of articles whose source names none')
  .option('--event <name>', 'the event of articles whose source names none')
  .option('--into-existing', 'add to a folder that holds other things, and leave those as they are');

command.action(
  async (
    sources: string[],
    options: { into: string; map?: string; outlet?: string; event?: string; intoExisting?: true },
  ) => {
    // Loaded here, so that --help does not wait for what only a run needs.
    const { runImport } = await import('./import/run-import.ts');
    process.exitCode = await runImport(sources, options);
  },
);

await runCommand(command);

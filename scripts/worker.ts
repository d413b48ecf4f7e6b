import { newCommand, runCommand } from './command.ts';
import { endWithParent } from './end-with-parent.ts';

endWithParent();

const command = newCommand('worker')
  .description('Summarises shards of studies that `report --engine` puts into a queue, until it is told to end.')
  .argument('<queue>', 'bullmq://host: the Redis server that holds the queue')
  .option('--quiet', 'say nothing but errors')
  .action(async (url: string, options: { quiet?: boolean }) => {
    const { workOnShards } = await import('./engine/bullmq.ts');
    await workOnShards(url, options);
  });

await runCommand(command);

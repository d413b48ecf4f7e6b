import { run } from '../report/run.ts';
import { print } from '../terminal.ts';

/** One run of the whole command, as a process of its own; arguments: source, target, folder of the cache or nothing. */
const [source = '', out = '', cacheFolder] = process.argv.slice(2);
const code = await run([source], { out, quiet: true, ...(cacheFolder ? { cacheFolder } : { cache: false }) });
if (code !== 0) process.exit(code);
const { user, system } = process.cpuUsage();
const cost = {
  wall: performance.now() / 1000,
  cpu: (user + system) / 1e6,
  peak: process.resourceUsage().maxRSS * 1024,
};
print(JSON.stringify({ cost }));

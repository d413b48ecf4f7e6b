import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { errorStream, print, say } from './terminal.ts';

/** What `npm test` runs: one line beside the other, which is as many as keep two cores busy. */
const lines = [['test:run'], ['typecheck', 'lint', 'format:check']];

/** Runs one of the package's scripts; what it prints is told as a whole when it has ended. */
async function runScript(name: string): Promise<boolean> {
  const started = performance.now();
  const child = spawn('npm', ['run', '--silent', name], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
  const [code] = (await once(child, 'close')) as [number | null];
  const printed = Buffer.concat(parts).toString().trim();
  const time = `${((performance.now() - started) / 1000).toFixed(0)} s`;
  if (code !== 0) print(`${printed}\n`, errorStream);
  else for (const line of printed.split('\n')) if (/^\s*(?:Test Files|Tests) /.test(line)) say(line.trim());
  say(`${name}: ${code === 0 ? `well, ${time}` : `failed, ${time}; what it says stands above`}`);
  return code === 0;
}

const results = await Promise.all(
  lines.map(async (names) => {
    let isWell = true;
    for (const name of names) isWell = (await runScript(name)) && isWell;
    return isWell;
  }),
);
process.exitCode = results.every(Boolean) ? 0 : 1;

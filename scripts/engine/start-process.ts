import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../root.ts';

/** The command line of a command of the program, as another process or machine with the same folder runs it. */
export const commandLine = (name: string, given: readonly string[]): string[] => [
  process.execPath,
  '--max-semi-space-size=64',
  join(root, 'scripts', 'start.mjs'),
  name,
  ...given,
];

/** What a process came to. */
export interface EndedProcess {
  code: number;
  /** What it said on standard output, and where errors go. */
  output: string;
  errors: string;
}

/**
 * Runs a command to its end.
 *
 * @param isOurs whether it is a command of this program: over a channel it hears when this process ends, and ends, too
 * @throws {Error} where it cannot be started
 */
export async function runProcess(
  [file = '', ...given]: readonly string[],
  { isOurs = true }: { isOurs?: boolean } = {},
): Promise<EndedProcess> {
  const stdio = ['ignore', 'pipe', 'pipe'] as const;
  const child = spawn(file, given, { stdio: isOurs ? [...stdio, 'ipc'] : [...stdio] });
  const said = { output: '', errors: '' };
  child.stdout?.on('data', (part: Buffer) => (said.output += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (said.errors += part.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? 1, ...said };
}

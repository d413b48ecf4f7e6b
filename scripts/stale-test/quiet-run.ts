import { run, type RunOptions } from '../report/run.ts';
import { errorStream } from '../terminal.ts';

/**
 * A run of the report command in this process, with what it would print on standard error.
 *
 * @example
 * (await quietRun('data/ferry', { check: true })).code; // => 0
 */
export async function quietRun(study: string, options: RunOptions): Promise<{ code: number; errors: string[] }> {
  const write = errorStream.write.bind(errorStream);
  const errors: string[] = [];
  errorStream.write = (text: string | Uint8Array) => errors.push(String(text)) > 0;
  try {
    return { code: await run([study], { ...options, quiet: true }), errors };
  } finally {
    errorStream.write = write;
  }
}

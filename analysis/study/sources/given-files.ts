import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { diskReason } from '../disk-reason.ts';
import { ExpectedError } from '../expected-error.ts';
import { listFiles } from '../list-files.ts';
import { mostFileBytes, readPlainFile } from '../read-plain-file.ts';
import type { GivenFile } from './given-article.ts';

/** How a source is called that comes in through standard input. */
export const standardInput = 'standard-input';

/** Where the path `-` leads to. */
export interface InputOptions {
  /** Gives all of standard input. */
  readInput?: () => Promise<Uint8Array>;
}

/**
 * Every file that paths lead to: a file itself, everything in a folder, and standard input for `-`. Files in one of several
 * folders carry its name.
 *
 * @throws {ExpectedError} when a path leads nowhere or cannot be read
 * @example
 * for await (const given of givenFiles(['corpora/basil'])) console.log(given.file); // articles.jsonl
 */
export async function* givenFiles(
  paths: readonly string[],
  { readInput = inputBytes }: InputOptions = {},
): AsyncGenerator<GivenFile> {
  for (const path of paths) {
    const prefix = paths.length > 1 ? `${basename(resolve(path))}/` : '';
    try {
      if (path === '-') yield { file: standardInput, bytes: await readInput() };
      else if ((await stat(path)).isDirectory())
        for await (const given of listFiles(path, path)) yield { ...given, file: prefix + given.file };
      else yield { file: basename(resolve(path)), ...(await readPlainFile(path)) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      const got = error.code === 'ENOENT' ? 'nothing of that name' : diskReason(error);
      throw new ExpectedError([`${path}: expected a file or folder that can be read, got ${got}`], { cause: error });
    }
  }
}

/** All of standard input, as long as it fits into what a file may have. */
async function inputBytes(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > mostFileBytes) throw new ExpectedError(['-: expected at most 2 GB of standard input, got more']);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

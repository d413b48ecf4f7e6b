import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { assembleStudy } from '../assemble-study.ts';
import { ExpectedError } from '../expected-error.ts';
import { diskReason } from '../disk-reason.ts';
import { listFiles } from '../list-files.ts';
import { articleStem } from '../read-article-file.ts';
import { mostFileBytes, readPlainFile } from '../read-plain-file.ts';
import { readableName } from '../readable-name.ts';
import { slug } from '../slug.ts';
import type { Study } from '../study.ts';
import type { GivenFile } from './given-article.ts';
import { readAll } from './read-all.ts';
import type { ReadOptions } from './read-source-file.ts';

/** How a source is called that comes in through standard input. */
const standardInput = 'standard-input';

/** Reading a source from the disk or from standard input. */
export interface SourceOptions extends ReadOptions {
  /** Gives all of standard input, for the path `-`. */
  readInput?: () => Promise<Uint8Array>;
}

/**
 * Makes a study of files, folders, archives or standard input (`-`) that have no `study.yaml`: its title comes from the
 * name of the first, everything else is what the articles say themselves.
 *
 * @throws {ExpectedError} when there is nothing of that name, it cannot be read, or no article is left
 * @example
 * (await readSource(['corpora/basil/articles.jsonl'])).title; // => 'Basil'
 */
export async function readSource(paths: readonly string[], options: SourceOptions = {}): Promise<Study> {
  const { files, sources } = await readAll(givenFiles(paths, options), { ...options, guess: true });
  const name = sourceName(paths[0] ?? '.');
  const study = assembleStudy({ id: slug(name) || 'study', folder: paths.join(' '), yaml: '', files, sources });
  return { ...study, title: readableName(name) };
}

/**
 * Every file that paths lead to: a file itself, everything in a folder, and standard input for `-`. Files in one of several
 * folders carry its name.
 *
 * @throws {ExpectedError} when a path leads nowhere or cannot be read
 */
export async function* givenFiles(
  paths: readonly string[],
  { readInput = inputBytes }: Pick<SourceOptions, 'readInput'> = {},
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

/** Names that say nothing of what is in a file: its folder says more. */
const generalNames = new Set('article articles corpus data dataset documents index news test train'.split(' '));

/**
 * What to call a study that is made of a file or folder.
 *
 * @example
 * sourceName('corpora/basil/articles.jsonl'); // => 'basil'
 */
export function sourceName(path: string): string {
  if (path === '-') return standardInput;
  const place = resolve(path);
  const stem = articleStem(basename(place));
  const above = basename(dirname(place));
  return (generalNames.has(stem.toLowerCase()) && above !== '' ? above : stem) || 'study';
}

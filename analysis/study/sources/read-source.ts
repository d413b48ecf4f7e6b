import { basename, dirname, resolve } from 'node:path';
import { assembleStudy } from '../assemble-study.ts';
import { articleStem } from '../read-article-file.ts';
import { readableName } from '../readable-name.ts';
import { slug } from '../slug.ts';
import type { Study } from '../study.ts';
import { givenFiles, type InputOptions, standardInput } from './given-files.ts';
import { readAll } from './read-all.ts';
import type { ReadOptions } from './read-source-file.ts';

/** Reading a source from the disk or from standard input. */
export type SourceOptions = ReadOptions & InputOptions;

/**
 * Makes a study of files, folders, archives or standard input (`-`) that have no `study.yaml`: its title comes from the
 * name of the first, everything else is what the articles say themselves.
 *
 * @throws {ExpectedError} when there is nothing of that name, it cannot be read, or no article is left
 * @example
 * (await readSource([corpus])).title; // => 'Basil'
 */
export async function readSource(paths: readonly string[], options: SourceOptions = {}): Promise<Study> {
  const { files, sources } = await readAll(givenFiles(paths, options), options);
  const name = sourceName(paths[0] ?? '.');
  const study = assembleStudy({ id: slug(name) || 'study', folder: paths.join(' '), yaml: '', files, sources });
  return { ...study, title: readableName(name) };
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

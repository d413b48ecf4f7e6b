import { basename, resolve } from 'node:path';
import { assembleStudy } from './assemble-study.ts';
import { decodeArticle } from './decode-article.ts';
import { ExpectedError } from './expected-error.ts';
import type { DiskOptions } from './list-files.ts';
import { type OpenedStudy, openStudy } from './open-study.ts';
import { readAll } from './sources/read-all.ts';
import type { ReadOptions } from './sources/read-source-file.ts';
import type { Study } from './study.ts';

/**
 * Reads a study from its folder: `study.yaml` (which may be missing or empty) and everything in `articles/`. A folder
 * without either may hold its articles directly.
 *
 * @param folder as messages are to call it
 * @param options.read reads one article's file; tests pass one that fails
 * @throws {ExpectedError} when there is no such folder, `study.yaml` is wrong, or no article is left
 * @example
 * (await readStudy(folder)).articles.length; // => 5
 */
export async function readStudy(folder: string, options: ReadOptions & DiskOptions = {}): Promise<Study> {
  const shown = folder.replace(/(?<=[^/])\/+$/, '');
  return readOpened(shown, await openStudy(shown, options), options);
}

/**
 * Reads a study that was opened, for a caller that needs the bytes of its `study.yaml` too.
 *
 * @param folder as messages are to call it
 * @throws {ExpectedError} when `study.yaml` is wrong, the articles cannot be listed, or none is left
 * @example
 * (await readOpened('data/ferry', await openStudy('data/ferry'))).articles.length; // => 5
 */
export async function readOpened(
  folder: string,
  { studyFile, files }: OpenedStudy,
  options: ReadOptions = {},
): Promise<Study> {
  const decoded = decodeArticle(studyFile ?? new Uint8Array());
  if ('reason' in decoded) throw new ExpectedError([`${folder}/study.yaml: ${decoded.reason}`]);
  const all = await readAll(files, options);
  return assembleStudy({ id: basename(resolve(folder)) || 'study', folder, yaml: decoded.text, ...all });
}

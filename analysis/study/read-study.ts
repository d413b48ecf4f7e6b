import { realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { assembleStudy } from './assemble-study.ts';
import { decodeArticle } from './decode-article.ts';
import { ExpectedError } from './expected-error.ts';
import { diskReason } from './disk-reason.ts';
import { listFiles } from './list-files.ts';
import { readPlainFile } from './read-plain-file.ts';
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
 * (await readStudy('data/ferry')).articles.length; // => 5
 */
export async function readStudy(
  folder: string,
  options: ReadOptions & { read?: typeof readPlainFile } = {},
): Promise<Study> {
  const path = resolve(folder);
  if ((await kindOf(path)) !== 'folder') {
    throw new ExpectedError([`${folder}: expected a folder, got ${(await kindOf(path)) ?? 'nothing of that name'}`]);
  }
  const shown = folder.replace(/(?<=[^/])\/+$/, '');
  const yaml = await readStudyFile(path, shown);
  const articles = await articlesFolder(path, shown, yaml !== undefined);
  try {
    const { files, sources } = await readAll(listFiles(articles, path, options), options);
    return assembleStudy({ id: basename(path) || 'study', folder: shown, yaml: yaml ?? '', files, sources });
  } catch (error) {
    if (error instanceof ExpectedError || !(error instanceof Error && 'code' in error)) throw error;
    throw new ExpectedError([`${shown}: expected a folder that can be read, got ${diskReason(error)}`], {
      cause: error,
    });
  }
}

/** Reading it takes a second a megabyte; what is so long is no study file. */
const mostYamlBytes = 5e6;

async function readStudyFile(path: string, shown: string): Promise<string | undefined> {
  const file = join(path, 'study.yaml');
  if ((await kindOf(file)) === undefined) return undefined;
  const where = `${shown}/study.yaml`;
  try {
    if (!(await isInside(file, path)))
      throw new ExpectedError([`${where}: expected a file inside the study, got a link that leads out of it`]);
    const read = await readPlainFile(file, { most: mostYamlBytes });
    const decoded = 'reason' in read ? read : decodeArticle(read.bytes);
    if ('reason' in decoded) throw new ExpectedError([`${where}: ${decoded.reason}`]);
    return decoded.text;
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw new ExpectedError([`${where}: expected a file that can be read, got ${diskReason(error)}`], { cause: error });
  }
}

/** `articles/`, or the folder itself where it is only a folder of articles. */
async function articlesFolder(path: string, shown: string, hasStudyFile: boolean): Promise<string> {
  const articles = join(path, 'articles');
  const kind = await kindOf(articles);
  if (kind === 'folder') {
    if (await isInside(articles, path)) return articles;
    throw new ExpectedError([`${shown}/articles: expected a folder in the study, got a link that leads out of it`]);
  }
  if (kind === undefined && !hasStudyFile) return path;
  throw new ExpectedError([`${shown}/articles: expected a folder of articles, got ${kind ?? 'nothing of that name'}`]);
}

const isInside = async (path: string, folder: string) =>
  (await realpath(path)).startsWith(join(await realpath(folder), '/'));

async function kindOf(path: string): Promise<'folder' | 'a file' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'a file';
  } catch {
    return undefined;
  }
}

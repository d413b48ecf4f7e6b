import { realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { diskReason } from './disk-reason.ts';
import { ExpectedError } from './expected-error.ts';
import { type DiskOptions, listFiles } from './list-files.ts';
import { readPlainFile } from './read-plain-file.ts';
import type { GivenFile } from './sources/given-article.ts';

/** A study as it is read from its folder. Each file is read once; nothing is made of it yet. */
export interface OpenedStudy {
  /** Bytes of `study.yaml`, where there is one. */
  studyFile?: Uint8Array;
  /** Everything in `articles/`, read as it is asked for. */
  files: AsyncIterable<GivenFile>;
}

/**
 * Opens a study's folder: `study.yaml` (which may be missing) and everything in `articles/`. A folder without either may
 * hold its articles directly.
 *
 * @param folder as messages are to call it
 * @throws {ExpectedError} when there is no such folder, `study.yaml` or the folder of articles cannot be read
 * @example
 * (await openStudy('data/ferry')).studyFile; // => the bytes of data/ferry/study.yaml
 */
export async function openStudy(folder: string, options: DiskOptions = {}): Promise<OpenedStudy> {
  const path = resolve(folder);
  const kind = await kindOf(path);
  if (kind !== 'folder')
    throw new ExpectedError([`${folder}: expected a folder, got ${kind ?? 'nothing of that name'}`]);
  const studyFile = await readStudyFile(path, folder);
  const articles = await articlesFolder(path, folder, studyFile !== undefined);
  return { ...(studyFile && { studyFile }), files: listed(articles, path, folder, options) };
}

async function* listed(articles: string, path: string, shown: string, options: DiskOptions): AsyncGenerator<GivenFile> {
  try {
    yield* listFiles(articles, path, options);
  } catch (error) {
    throw new ExpectedError([`${shown}: expected a folder that can be read, got ${diskReason(error)}`], {
      cause: error,
    });
  }
}

/** Reading it takes a second a megabyte; what is so long is no study file. */
const mostYamlBytes = 5e6;

async function readStudyFile(path: string, shown: string): Promise<Uint8Array | undefined> {
  const file = join(path, 'study.yaml');
  if ((await kindOf(file)) === undefined) return undefined;
  const where = `${shown}/study.yaml`;
  try {
    if (!(await isInside(file, path)))
      throw new ExpectedError([`${where}: expected a file inside the study, got a link that leads out of it`]);
    const read = await readPlainFile(file, { most: mostYamlBytes });
    if ('reason' in read) throw new ExpectedError([`${where}: ${read.reason}`]);
    return read.bytes;
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

/**
 * Whether a path is a folder with a `study.yaml` or an `articles/`.
 *
 * @example
 * await isStudyFolder('data/ferry'); // => true
 */
export async function isStudyFolder(path: string): Promise<boolean> {
  const kinds = await Promise.all(['study.yaml', 'articles'].map((name) => kindOf(join(path, name))));
  return kinds.some((kind) => kind !== undefined);
}

import { diskReason } from './disk-reason.ts';
import type { Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readPlainFile, reasonToRefuse } from './read-plain-file.ts';
import type { GivenFile } from './sources/given-article.ts';
import { isPassedOver } from './sources/passed-over.ts';
import { refusedKind } from './sources/refused-kinds.ts';
import { anotherKind, formatByName, formatOf } from './sources/source-format.ts';

const filesAtOnce = 64;

/** A file in a folder by its real path, or why it is none. */
type Listed = { file: string; path: string } | { file: string; reason: string };

/** A file whose name does not say what it is, is looked into only where it is no film. */
const mostUnknown = 20_000_000;

const readSmall = async (path: string) => {
  const found = await readPlainFile(path, { most: mostUnknown });
  return 'bytes' in found ? found : { reason: anotherKind };
};

/** How files are read. */
export interface DiskOptions {
  /** Reads one file; tests pass one that fails. */
  read?: typeof readPlainFile;
}

/**
 * Reads the files that lie in a folder of articles and in the folders in it. Hidden ones are left out, and the folders
 * that browsers save beside a page; what is no plain file inside the study, or cannot be read, comes back with a reason.
 *
 * @param root the folder that symbolic links must not leave
 * @throws what Node throws when the folder itself cannot be listed
 * @example
 * for await (const given of listFiles('data/rain/articles', 'data/rain')) console.log(given.file); // a.txt
 */
export async function* listFiles(
  folder: string,
  root: string,
  { read = (path) => readPlainFile(path) }: DiskOptions = {},
): AsyncGenerator<GivenFile> {
  const inside = await realpath(root);
  const listed = await walk(folder, inside);
  for (let from = 0; from < listed.length; from += filesAtOnce) {
    yield* await Promise.all(listed.slice(from, from + filesAtOnce).map((next) => readListed(next, read)));
  }
}

/** What is found of each item, in their order, a number of them at a time. */
async function inBatches<Item, Found>(items: readonly Item[], find: (item: Item) => Promise<Found>): Promise<Found[]> {
  const found: Found[] = [];
  for (let from = 0; from < items.length; from += filesAtOnce)
    for (const look of await Promise.all(items.slice(from, from + filesAtOnce).map(find))) found.push(look);
  return found;
}

/** What folders of articles hold about themselves. */
const aboutFolder = /^(?:readme|licen[cs]e|copying|changelog|notice)(?:\.(?:md|txt|rst))?$/i;

async function readListed(next: Listed, read: typeof readPlainFile): Promise<GivenFile> {
  if ('reason' in next) return next;
  const { file, path } = next;
  if (aboutFolder.test(file.slice(file.lastIndexOf('/') + 1)))
    return { file, reason: 'expected an article, got a file about the folder; give it another name if it is one' };
  try {
    const found = formatByName(file) === undefined ? await readSmall(path) : await read(path);
    return 'bytes' in found && formatOf(file, found.bytes) === undefined
      ? { file, reason: refusedKind(found.bytes) ?? anotherKind }
      : { file, ...found };
  } catch (error) {
    return { file, reason: unreadable(error) };
  }
}

const unreadable = (error: unknown) => `expected a file that can be read, got ${diskReason(error)}`;

/** Every file of a folder and of those in it, each folder once: links may go round in circles. */
async function walk(top: string, inside: string): Promise<Listed[]> {
  const visited = new Set<string>();
  const listed: Listed[] = [];
  const waiting = [{ path: top, shown: '' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path: folder, shown } = next;
    visited.add(await realpath(folder));
    const names = await namesIn(folder, shown === '');
    if (!Array.isArray(names)) {
      listed.push({ file: shown.slice(0, -1), reason: names.reason });
      continue;
    }
    const beside = new Set(names);
    const wanted = names.filter((name) => !isPassedOver(name, beside) && !isPassedOver(`${name}/x`, beside));
    const looks = await inBatches(wanted, (name) => lookAt(join(folder, name), inside));
    for (const [index, look] of looks.entries()) {
      const name = wanted[index] ?? '';
      const file = shown + name;
      const path = join(folder, name);
      if ('reason' in look) listed.push({ file, ...look });
      else if (!look.found.isDirectory()) listed.push({ file, path: look.real });
      else if (formatByName(name) !== undefined) listed.push({ file, reason: 'expected a file, got a folder' });
      else if (visited.has(look.real))
        listed.push({ file, reason: 'expected a folder, got a link to one that was read' });
      else {
        visited.add(look.real);
        waiting.push({ path, shown: `${file}/` });
      }
    }
  }
  return listed;
}

/** The top folder's failure is the caller's; that of a folder inside is a refusal. */
async function namesIn(folder: string, isTop: boolean): Promise<string[] | { reason: string }> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isTop) throw error;
    return { reason: `expected a folder that can be read, got ${diskReason(error)}` };
  }
}

async function lookAt(path: string, inside: string): Promise<{ found: Stats; real: string } | { reason: string }> {
  try {
    const real = await realpath(path);
    if (!real.startsWith(inside.endsWith(sep) ? inside : inside + sep)) {
      const isLink = (await lstat(path)).isSymbolicLink();
      return {
        reason: `expected a file inside the study, got ${isLink ? 'a symbolic link' : 'a folder'} that leads out of it`,
      };
    }
    const found = await stat(path);
    const reason = reasonToRefuse(found);
    return reason === undefined ? { found, real } : { reason };
  } catch (error) {
    return { reason: unreadable(error) };
  }
}

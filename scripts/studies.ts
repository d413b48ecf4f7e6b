import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { byCodePoint } from '../analysis/study/code-point-order.ts';
import { ExpectedError } from '../analysis/study/expected-error.ts';
import { nearest } from '../analysis/study/nearest.ts';

/**
 * The studies of a project: every folder of its `data/` that holds a `study.yaml`, sorted by name.
 *
 * @param root folder that holds `data/`
 * @example
 * await findStudies(folder); // => ['data/ferry']
 */
export async function findStudies(root: string): Promise<string[]> {
  const names = await readdir(join(root, 'data')).catch(() => []);
  const studies: string[] = [];
  for (const name of names.sort(byCodePoint)) {
    const found = await stat(join(root, 'data', name, 'study.yaml')).catch(() => undefined);
    if (found?.isFile()) studies.push(join(root, 'data', name));
  }
  return studies;
}

/** Studies that a message names. */
const mostNamed = 6;

/**
 * What a user means by the sources of a command: paths as they are, the bare name of a study of `data/`, and `data`
 * itself for all its studies. Nothing given is all studies, too.
 *
 * @returns paths, as the user would write them
 * @throws {ExpectedError} where a source is no path and no study, with the nearest name; where `data/` holds no study
 * @example
 * await meantStudies(['ferry'], root); // => ['data/ferry']
 */
export async function meantStudies(given: readonly string[], root: string): Promise<string[]> {
  const shown = (path: string) => relative('', path) || '.';
  const all = async () => {
    const studies = await findStudies(root);
    if (studies.length === 0)
      throw new ExpectedError([`${shown(join(root, 'data'))}: expected a folder that holds a study.yaml, got none`]);
    return studies.map(shown);
  };
  if (given.length === 0) return await all();
  const meant = await Promise.all(
    given.map(async (source): Promise<string[]> => {
      if (source.trim() === '' || source === '-') return [source];
      if (resolve(source) === join(root, 'data')) return await all();
      // What is written as a path is looked for by whoever reads it.
      if (source !== basename(source) || (await isThere(source))) return [source];
      const named = join(root, 'data', source);
      if (await isThere(named)) return [shown(named)];
      throw new ExpectedError([await unknownSource(source, root)]);
    }),
  );
  return [...new Set(meant.flat())];
}

const isThere = async (path: string) => (await stat(path).catch(() => undefined)) !== undefined;

async function unknownSource(source: string, root: string): Promise<string> {
  const names = (await findStudies(root)).map((path) => basename(path));
  const near = nearest(basename(source), names);
  const known = names.length > mostNamed ? [...names.slice(0, mostNamed), '…'] : names;
  const hint = near ? `; did you mean ${near}?` : names.length > 0 ? ` (studies: ${known.join(', ')})` : '';
  return `${source}: expected a file, a folder or the name of a study in data/, got nothing of that name${hint}`;
}

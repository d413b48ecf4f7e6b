import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodePoint } from '../analysis/study/code-point-order.ts';

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

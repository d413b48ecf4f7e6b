import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodePoint } from '../../analysis/study/code-point-order.ts';
import type { Content } from '../files/content.ts';
import { outputsOf } from './manifest.ts';

/**
 * Says how a report's folder differs from what a run would write, for `--check`; an empty list means not at all. Files
 * that no manifest lists are the user's and do not matter.
 *
 * @example
 * await compareFolder('reports/rain', files); // => ['figures/x.svg: differs', 'old.csv: no longer made']
 */
export async function compareFolder(target: string, files: ReadonlyMap<string, Content>): Promise<string[]> {
  const differences: string[] = [];
  for (const path of [...files.keys()].sort(byCodePoint)) {
    const there = await readIfThere(join(target, path));
    if (there === undefined) differences.push(`${path}: missing`);
    else if (!there.equals(Buffer.from(files.get(path) ?? ''))) differences.push(`${path}: differs`);
  }
  const earlier = outputsOf((await readIfThere(join(target, 'manifest.json')))?.toString() ?? '') ?? [];
  for (const path of earlier.sort(byCodePoint)) if (!files.has(path)) differences.push(`${path}: no longer made`);
  return differences;
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined);
}

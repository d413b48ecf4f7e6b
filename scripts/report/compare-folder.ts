import { join } from 'node:path';
import { byCodePoint } from '../../analysis/study/code-point-order.ts';
import type { Content } from '../files/content.ts';
import { plainFile } from '../files/plain-file.ts';
import { outputsOf } from './manifest.ts';

/**
 * Says how a report's folder differs from what a run would write, for `--check`; an empty list means not at all. Files
 * that no manifest lists are the user's and do not matter.
 *
 * @example
 * compareFolder('reports/rain', files); // => ['figures/x.svg: differs', 'old.csv: no longer made']
 */
export function compareFolder(target: string, files: ReadonlyMap<string, Content>): string[] {
  const differences: string[] = [];
  for (const path of [...files.keys()].sort(byCodePoint)) {
    const there = plainFile(join(target, path));
    if (there === undefined) differences.push(`${path}: missing`);
    else if (!there.equals(Buffer.from(files.get(path) ?? ''))) differences.push(`${path}: differs`);
  }
  const earlier = [...(outputsOf(plainFile(join(target, 'manifest.json'))?.toString() ?? '')?.keys() ?? [])];
  for (const path of earlier.sort(byCodePoint)) if (!files.has(path)) differences.push(`${path}: no longer made`);
  return differences;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Study } from '../../analysis/study/study.ts';
import { sha256 } from './content.ts';

/**
 * The inputs of a report for its manifest: `study.yaml`, every article and every refused file that can be read, with
 * their SHA-256, by path in the study's folder.
 *
 * @example
 * (await studyInputs('data/rain', study)).get('articles/a.txt'); // => { sha256: '…' }
 */
export async function studyInputs(folder: string, study: Study): Promise<Map<string, { sha256: string }>> {
  const inputs = new Map<string, { sha256: string }>();
  for (const path of ['study.yaml', ...study.refused.map(({ file }) => `articles/${file}`)]) {
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    if (bytes) inputs.set(path, { sha256: sha256(bytes) });
  }
  for (const { file, sha256: hash } of study.sources ?? study.articles)
    inputs.set(`articles/${file}`, { sha256: hash });
  return inputs;
}

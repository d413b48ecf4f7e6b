import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { diskReason } from '../../analysis/study/disk-reason.ts';
import { readableName } from '../../analysis/study/readable-name.ts';
import { safeFileName } from '../../analysis/study/file-name.ts';
import { slug } from '../../analysis/study/slug.ts';
import { commentedStudy } from './commented-study.ts';
import { root } from '../root.ts';
import { say, warn } from '../terminal.ts';

/**
 * Makes `data/<name>/` with a commented `study.yaml` and an empty `articles/`; never over a file that is there.
 *
 * @param name a title, or the name of the folder, with or without `data/`
 * @returns exit code
 */
export async function runNew(name: string, { data = join(root, 'data') } = {}): Promise<number> {
  const wanted = name
    .trim()
    .replace(/^data\//, '')
    .replace(/\/+$/, '');
  const folder = join(data, safeFileName(slug(wanted)));
  const shown = relative('', folder);
  if (!/[\p{L}\p{N}]/u.test(wanted) || /[/\\]/.test(wanted)) {
    warn(`${name}: expected a name such as "Harbour strike", got one that no folder can have`);
    return 1;
  }
  try {
    await mkdir(join(folder, 'articles'), { recursive: true });
    const title = wanted.includes(' ') ? wanted : readableName(wanted);
    await writeFile(join(folder, 'study.yaml'), commentedStudy(title), { flag: 'wx' });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    const got = isThere ? 'one that is there already; it was left as it is' : diskReason(error);
    warn(`${shown}/study.yaml: expected a new study, got ${got}`);
    return 1;
  }
  say(`${shown}/study.yaml: made, with every key explained`);
  say(`  next: npm run import -- <files, folders or archives> --into ${shown}`);
  say(`  then: npm run report -- ${shown}`);
  return 0;
}

import { join } from 'node:path';
import { random } from '../../analysis/statistics/random.ts';
import { folderBytes } from '../kill-test/folder-bytes.ts';
import { changingStudy, type StudyState } from './changing-study.ts';
import { quietRun } from './quiet-run.ts';

type FolderBytes = ReadonlyMap<string, string>;

/**
 * Gives the bytes of a clean report, made without a cache, of a study in some state; each is made once.
 *
 * @param place an empty folder to do it in
 * @example
 * isSame(await cleanReports(place)(state), await folderBytes(folder)); // => true
 */
export function cleanReports(place: string): (state: StudyState) => Promise<FolderBytes | undefined> {
  const known = new Map<string, FolderBytes | undefined>();
  return async (state) => {
    const { title, articles } = state;
    const key = JSON.stringify([title, Object.entries(articles).sort()]);
    if (!known.has(key)) {
      const folder = join(place, String(known.size), 'study');
      const out = join(place, String(known.size), 'out');
      changingStudy(folder, random(key), state);
      const { code, errors } = await quietRun(folder, { out, cache: false });
      if (code !== 0) throw new Error(`${folder}: expected a clean report, got: ${errors.join('\n')}`);
      known.set(key, await folderBytes(out));
    }
    return known.get(key);
  };
}

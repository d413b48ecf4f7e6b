import { analyse } from '../../analysis/analyse.ts';
import { readArticles } from '../../analysis/read-articles.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { loadStudy } from '../report/load-study.ts';
import { root } from '../root.ts';
import { meantStudies } from '../studies.ts';
import { say, warn } from '../terminal.ts';
import { suggestions } from './suggestions.ts';

/**
 * Says what a study could declare, for somebody to choose from and paste; nothing is written.
 *
 * @param given a study's folder, or its name in `data/`
 * @returns exit code: 1 where the study cannot be read
 */
export async function runSuggest(given: string): Promise<number> {
  try {
    for (const folder of await meantStudies([given], root)) {
      const { study } = await loadStudy(folder);
      // What is declared already would hide what else is there.
      const bare = { ...study, actors: [], sides: new Map(), topics: [], referents: [] };
      const { events } = await analyse(bare, await readArticles(bare));
      for (const line of suggestions(study, events)) say(line);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    warn(error.problems);
    return 1;
  }
}

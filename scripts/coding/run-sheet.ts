import { analyse } from '../../analysis/analyse.ts';
import { readArticles } from '../../analysis/read-articles.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { writeNewFiles } from '../files/new-files.ts';
import { loadStudy } from '../report/load-study.ts';
import { root } from '../root.ts';
import { meantStudies } from '../studies.ts';
import { say, warn } from '../terminal.ts';
import { codable, type CodableName } from './codable.ts';
import { codingSheet } from './coding-sheet.ts';

/**
 * Writes a coding sheet of a study, and its key beside it.
 *
 * @param given a study's folder, or its name in `data/`
 * @returns exit code: 1 where an option is wrong or a file cannot be written
 */
export async function runSheet(given: string, options: Record<string, unknown>): Promise<number> {
  try {
    const measure = Object.keys(codable).find((name) => name === options['measure']) as CodableName | undefined;
    if (!measure)
      throw new ExpectedError([
        `--measure: expected one of ${Object.keys(codable).join(', ')}, got ${String(options['measure'])}`,
      ]);
    const sample = Number(options['sample']);
    if (!Number.isInteger(sample) || sample < 1)
      throw new ExpectedError([`--sample: expected a whole number from 1, got ${String(options['sample'])}`]);
    const [folder = given] = await meantStudies([given], root);
    const { study } = await loadStudy(folder);
    const { events } = await analyse(study, await readArticles(study));
    const { sheet, key, items } = codingSheet(events, { measure, sample, seed: String(options['seed']) });
    const out = String(options['out']);
    const keyFile = out.replace(/(?:\.csv)?$/, '.key.csv');
    await writeNewFiles(
      [
        [out, sheet],
        [keyFile, key],
      ],
      options['force'] === true,
    );
    say(`${out}: ${items} passages to code; ${keyFile}: whose they are, and what the program says`);
    return 0;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    warn(error.problems);
    return 1;
  }
}

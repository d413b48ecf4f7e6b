import { eventCorpora } from '../../analysis/corpus/event-corpora.ts';
import { plainTools } from '../../analysis/measures/measure.ts';
import { measures, type TableRows, tables } from '../../analysis/measures/measures.ts';
import { rowCorrectionProblems } from '../../analysis/measures/row-corrections.ts';
import { readArticles } from '../../analysis/read-articles.ts';
import { codebook } from '../../analysis/report/codebook.ts';
import { markdownOf } from '../../analysis/report/to-markdown.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import type { Study } from '../../analysis/study/study.ts';
import type { Cache } from '../cache/cache-folder.ts';
import type { Content } from '../files/content.ts';
import type { Progress } from '../progress.ts';
import { addManifest } from './add-manifest.ts';
import type { AskedMeasures } from './asked-measures.ts';
import { dataPackage } from './data-package.ts';
import { expectEnoughMemory } from './enough-memory.ts';
import { heardLater } from './heard-later.ts';
import { loadStudy } from './load-study.ts';
import { packageVersions } from './package-versions.ts';
import { startWork } from './start-work.ts';
import { addTables } from './tables/add-tables.ts';

/**
 * Makes the tables of some measures, with what describes them: the bytes that they have in a report.
 *
 * @throws {ExpectedError} where the study cannot be read, or is larger than memory
 */
export async function makeTables(
  path: string,
  asked: AskedMeasures,
  progress: Progress,
  cache: Cache,
): Promise<{ study: Study; files: Map<string, Content> }> {
  const loaded = await loadStudy(path);
  const { study, inputs } = loaded;
  expectEnoughMemory(study);
  const problems = rowCorrectionProblems(study.corrections ?? [], tables);
  if (problems.length > 0) throw new ExpectedError(problems);
  const onText = (done: number) => {
    progress.count(`${study.id}: reading`, done, study.articles.length);
  };
  const work = await startWork(loaded, cache, onText, asked.made);
  try {
    const articles = await readArticles(study, work);
    progress.show(`${study.id}: measuring`);
    const events = await Promise.all(
      eventCorpora(study, articles).map(async ({ corpus, uncounted, repeats }) => {
        const rows: Partial<TableRows> = await work.measure({ corpus, repeats });
        return { rows, uncounted: measures.articles.rows({ corpus: uncounted, repeats }, plainTools, {}) };
      }),
    );
    const passed = await heardLater(work.tables());
    await work.keep();
    const files = new Map<string, Content>();
    const written = addTables(files, { events, acrossEvents: [] }, passed, asked.tables);
    files.set('tables/README.md', markdownOf(codebook(study.title, written, false)));
    files.set('datapackage.json', dataPackage(study, written));
    const settings = { study: study.id, measures: asked.tables };
    await addManifest(files, { inputs, settings, packages: await packageVersions() });
    return { study, files };
  } finally {
    await work.end();
  }
}

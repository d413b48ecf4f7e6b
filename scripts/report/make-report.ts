import { analyse } from '../../analysis/analyse.ts';
import type { Analysis } from '../../analysis/findings/measured.ts';
import { articlePath } from '../../analysis/corpus/article.ts';
import { boxesIn } from '../../analysis/figures/fonts.ts';
import { tables } from '../../analysis/measures/measures.ts';
import { rowCorrectionProblems } from '../../analysis/measures/row-corrections.ts';
import { readArticles } from '../../analysis/read-articles.ts';
import { buildChapters } from '../../analysis/report/build-chapters.ts';
import { buildReport } from '../../analysis/report/build-report.ts';
import type { Chapter } from '../../analysis/report/chapter.ts';
import { codebook } from '../../analysis/report/codebook.ts';
import { correctionStates, goneCorrections } from '../../analysis/report/corrections.ts';
import { withoutEvent } from '../../analysis/prose/event-title.ts';
import { figureIndex } from '../../analysis/report/figure-index.ts';
import { markdownOf } from '../../analysis/report/to-markdown.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import type { Study } from '../../analysis/study/study.ts';
import { type Cache, noCache } from '../cache/cache-folder.ts';
import { beginFigures } from '../cache/figures.ts';
import type { Content } from '../files/content.ts';
import { addTables } from './tables/add-tables.ts';
import { type AskedFormats, formatsOf, isOwnChoice } from './formats.ts';
import { addFigure } from './add-figure.ts';
import { addManifest } from './add-manifest.ts';
import { addFormats } from './add-formats.ts';
import { leaveOutTexts } from './leave-out-texts.ts';
import { dataPackage } from './data-package.ts';
import type { Progress } from '../progress.ts';
import { type Drawing, startDrawing } from './drawing.ts';
import { heardLater } from './heard-later.ts';
import { expectEnoughMemory } from './enough-memory.ts';
import { type LoadedStudy, loadStudy } from './load-study.ts';
import { packageVersions } from './package-versions.ts';
import { type ReportWork, startWork } from './start-work.ts';
import { findingsJson, topFindings } from './told-findings.ts';

/** A report, not yet written. */
export interface MadeReport {
  study: Study;
  /** By path from the report's folder. */
  files: Map<string, Content>;
  /** Digest of the inputs, as they were read. */
  inputsDigest: string;
  /** SHA-256 of each file, by path. */
  digests: Map<string, string>;
  /** What the terminal shows of it: the findings that matter most, of several events each with its event. */
  topFindings: string[];
  /** Characters of the figures that no font can draw. */
  boxes: string[];
  /** What its study says that comes to nothing, or to less than it seems. */
  warnings: string[];
}

/**
 * Makes every file of a study's report, in memory: nothing is written until all of it is there.
 *
 * @throws ExpectedError where the study cannot be read, or is larger than memory.
 */
export async function makeReport(
  path: string,
  progress: Progress,
  cache: Cache = noCache,
  { formats, begin = startWork }: MakeOptions = {},
): Promise<MadeReport> {
  const drawing = startDrawing();
  try {
    const loaded = await loadStudy(path);
    expectEnoughMemory(loaded.study);
    const { id, articles } = loaded.study;
    const work = await begin(loaded, cache, (done) => {
      progress.count(`${id}: reading`, done, articles.length);
    });
    try {
      return await makeFiles(loaded, { progress, cache, drawing, work, formats });
    } finally {
      await work.end();
    }
  } finally {
    await drawing.end();
  }
}

/** How a report is made. */
export interface MakeOptions {
  /** What the report consists of, where it is not the study that says so. */
  formats?: AskedFormats | undefined;
  /** Who reads and measures. */
  begin?: ((loaded: LoadedStudy, cache: Cache, onText: (done: number) => void) => Promise<ReportWork>) | undefined;
}

interface Tools {
  progress: Progress;
  cache: Cache;
  drawing: Drawing;
  work: ReportWork;
  /** What the report consists of, where it is not the study that says so. */
  formats: AskedFormats | undefined;
}

async function makeFiles(
  { study, inputs, inputsDigest, studyYaml }: LoadedStudy,
  { progress, cache, drawing, work, formats: asked }: Tools,
): Promise<MadeReport> {
  const problems = rowCorrectionProblems(study.corrections ?? [], tables);
  if (problems.length > 0) throw new ExpectedError(problems);
  progress.show(`${study.id}: reading ${study.articles.length} articles`);
  const articles = await readArticles(study, work);
  progress.show(`${study.id}: measuring`);
  const analysis = await analyse(study, articles, work);
  const whole = heardLater(work.tables());
  await work.keep();
  const chapters = buildChapters(study, analysis);
  progress.show(`${study.id}: drawing figures`);
  const figures = chapters.flatMap((chapter) => [...chapter.figures.values()].map((figure) => ({ figure, chapter })));
  const drawn = await beginFigures(
    figures.map(({ figure }) => figure),
    cache,
    drawing.draw,
  );
  const warnings = warningsOf(study, analysis, chapters);
  const packages = await packageVersions();
  const files = new Map<string, Content>([['report.md', '']]);
  files.set('findings.json', findingsJson(chapters));
  for (const { corpus, uncounted } of analysis.events)
    for (const article of [...corpus.articles, ...uncounted.corpus.articles])
      files.set(articlePath(article), article.text);
  const written = addTables(files, analysis, await whole);
  const rendered = await drawn();
  figures.forEach(({ figure, chapter }, index) => {
    const drawing = rendered[index];
    if (drawing && 'reason' in drawing) chapter.undrawn.set(figure, drawing.reason);
    else if (drawing) addFigure(files, chapter.picture(figure).replace(/\.png$/, ''), figure, drawing);
  });
  const boxes = [...new Set(rendered.flatMap((drawing) => ('svg' in drawing ? boxesIn(drawing.svg) : [])))];
  const measured = { ...analysis, chapters };
  // Last, because it says which figures could not be drawn.
  const tree = buildReport(study, measured);
  files.set('report.md', markdownOf(tree));
  files.set('figures/index.md', markdownOf(figureIndex(study.title, chapters)));
  files.set('tables/README.md', markdownOf(codebook(study.title, written)));
  files.set('datapackage.json', dataPackage(study, written));
  if (studyYaml) files.set('study.yaml', studyYaml);
  const formats = formatsOf(study, asked);
  const isExcerpts = asked?.isExcerpts === true;
  if (isExcerpts) await leaveOutTexts(files, measured, tree);
  await addFormats(files, { study, measured, formats, isExcerpts, inputs, version: packages.get('parallax') ?? '' });
  const settings = {
    study: study.id,
    formats,
    ...(isOwnChoice(formats, study) && { formats_from: 'command' }),
    ...(isExcerpts && { excerpts: true }),
  };
  const digests = await addManifest(files, { inputs, settings, packages });
  return { study, inputsDigest, files, digests, topFindings: topFindings(chapters), boxes, warnings };
}

/** What the study says that comes to nothing, or to less than it seems. */
const warningsOf = (study: Study, { events }: Analysis, chapters: readonly Chapter[]): string[] => [
  ...goneCorrections(correctionStates(study, chapters)),
  ...withoutEvent(
    study.articles.filter(({ event }) => event === '').map(({ id }) => id),
    events.length,
  ),
];

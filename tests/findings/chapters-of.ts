import { analyse } from '../../analysis/analyse.ts';
import { readArticles } from '../../analysis/read-articles.ts';
import { buildChapters } from '../../analysis/report/build-chapters.ts';
import type { Chapter, MeasuredStudy } from '../../analysis/report/chapter.ts';
import { assembleStudy } from '../../analysis/study/assemble-study.ts';
import type { Study } from '../../analysis/study/study.ts';

/** A study that was never on a disk: articles by file name, and what `study.yaml` says. */
export function studyOf(articles: Record<string, string>, yaml = ''): Study {
  const files = Object.entries(articles).map(([file, text]) => ({ file, bytes: Buffer.from(text) }));
  return assembleStudy({ id: 'rain', folder: 'rain', yaml, files });
}

/** Everything between reading a study and writing its report. */
export async function measuredOf(articles: Record<string, string>, yaml = ''): Promise<MeasuredStudy> {
  const study = studyOf(articles, yaml);
  const analysis = await analyse(study, await readArticles(study));
  return { ...analysis, chapters: buildChapters(study, analysis) };
}

/** Its chapters. */
export const chaptersOf = async (articles: Record<string, string>, yaml = ''): Promise<readonly Chapter[]> =>
  (await measuredOf(articles, yaml)).chapters;

import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { readArticles } from '../../analysis/read-articles.ts';
import { buildChapters } from '../../analysis/report/build-chapters.ts';
import type { MeasuredStudy } from '../../analysis/report/chapter.ts';
import { buildReport } from '../../analysis/report/build-report.ts';
import { figureIndex } from '../../analysis/report/figure-index.ts';
import { markdownOf } from '../../analysis/report/to-markdown.ts';
import { exampleStudy } from '../corpus/example-study.ts';

const study = exampleStudy([
  { text: 'Ferry stops\n\n“The ferry stopped on Friday,” said the harbour master of the town.' },
]);
const withoutArticlesFigure = async (): Promise<MeasuredStudy> => {
  const analysis = await analyse(study, await readArticles(study));
  const chapters = buildChapters(study, analysis);
  for (const { figures, undrawn } of chapters) {
    const figure = figures.get('articles');
    if (figure) undrawn.set(figure, 'figures/articles: expected a size, got none');
  }
  return { ...analysis, chapters };
};

it('says of a figure that could not be drawn that it is missing, and links no picture of it', async () => {
  const measured = await withoutArticlesFigure();
  const report = markdownOf(buildReport(study, measured));
  const index = markdownOf(figureIndex(study.title, measured.chapters));
  for (const page of [report, index]) {
    expect(page).toContain('expected a size, got none');
    expect(page).not.toContain('articles.png');
    expect(page).toContain('quotations.png');
  }
});

import { describe, expect, it } from 'vitest';

import { buildReport } from '../../analysis/report/build-report.ts';
import { markdownOf } from '../../analysis/report/to-markdown.ts';
import { measuredOf, studyOf } from './chapters-of.ts';
import { nonsense } from './nonsense.ts';
import { oddCorpora } from './odd-corpora.ts';

describe.each(Object.entries(oddCorpora))('a corpus of %s', async (_, { articles, yaml }) => {
  const measured = await measuredOf(articles, yaml);
  const { chapters } = measured;

  it('has findings and figures that make sense', () => {
    const said = chapters.flatMap(({ findings, figures }) => [
      ...findings.flatMap(({ title, text, detail }) => [title, text, detail]),
      ...[...figures.values()].flatMap(({ title, subtitle, footer, alt }) => [title, subtitle, footer, alt]),
    ]);
    expect(said.filter((sentence) => nonsense.test(sentence))).toEqual([]);
  });

  it('has a report without empty sections', () => {
    const markdown = markdownOf(buildReport(studyOf(articles, yaml), measured));
    expect(markdown).not.toMatch(/undefined|NaN|Infinity|## In short\n\n>|^\*\*\.\*\*/m);
  });
});

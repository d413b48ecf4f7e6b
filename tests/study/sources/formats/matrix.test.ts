import { expect, test } from 'vitest';

import type { GivenArticle } from '../../../../analysis/study/sources/given-article.ts';
import { readCorpusArticle } from './read-corpus-article.ts';
import { articlesIn } from '../read-together.ts';
import { stories } from './stories.ts';
import { samples } from './writers.ts';

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test.each(samples)('$format: the three stories come out whole', async ({ files, without }) => {
  const articles: GivenArticle[] = [];
  for (const [name, content] of files) for (const article of await articlesIn(name, content)) articles.push(article);
  expect(articles).toHaveLength(stories.length);
  articles.forEach((article, at) => {
    const story = stories[at];
    const measured = readCorpusArticle(article);
    const has = (what: (typeof without)[number]) => !without.includes(what);
    const headline = has('title') ? wordsOf(story?.title ?? '') : [];
    expect(measured.words).toEqual([...headline, ...wordsOf(story?.paragraphs.join(' ') ?? '')]);
    expect(measured.headline).toBe(has('title') ? story?.title : '');
    expect(article.outlet ?? '').toBe(has('outlet') ? story?.outlet : '');
    expect(article.published ?? '').toBe(has('date') ? story?.date : '');
  });
});

test('what is read of each format stands in the table for users', async () => {
  const said = (sample: (typeof samples)[number], what: (typeof sample.without)[number]) =>
    sample.without.includes(what) ? '–' : 'yes';
  const cells = samples.map((sample) => [
    sample.format,
    ...(['outlet', 'title', 'date'] as const).map((what) => said(sample, what)),
    sample.notRead,
  ]);
  const table = markdownTable([['format', 'outlet', 'headline', 'date', 'not read'], ...cells]);
  await expect(`${intro}\n\n${table}\n`).toMatchFileSnapshot('../../../../scripts/import/README.md');
});

/** With cells as wide as their column, as Prettier leaves them. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n');
}

const intro = `# What import reads

Made by \`tests/study/sources/formats/matrix.test.ts\`, which writes the same three stories in each format and holds that their
words, outlets, headlines and dates come out. “–”: the format does not say it; the file's name, \`--outlet\` or \`study.yaml\`
may. A file is what its content says, whatever it is called. Exports of news archives are read in their English layouts.

Libraries: mammoth (.docx), rtf-to-text (.rtf), unpdf (.pdf), SheetJS (.xlsx, .xls, .ods), subtitle (.srt, .vtt), papaparse
(.csv, .tsv), hyparquet (.parquet), feedsmith (feeds), fast-xml-parser (.xml), postal-mime (.eml, .mhtml), nanotar (.tar),
linkedom and Readability (pages). Refused, with a way out: scans, pictures, sound, old Word documents, presentations,
archives with a password.`;

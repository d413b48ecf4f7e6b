import { describe, expect, test } from 'vitest';
import { pageArticle } from '../../../analysis/study/sources/page-article.ts';
import { extractPage } from '../../../analysis/study/html/extract-page.ts';
import { exampleArticle } from '../../corpus/example-study.ts';
import { articleMarkdown } from '../../../scripts/import/article-markdown.ts';
import { articlesIn } from './read-together.ts';

describe('a text that was cut short is flagged', () => {
  test('where an interface says how much it left out, which is no part of the text', async () => {
    const row = { title: 'Rain - The Post', source: { name: 'The Post' }, content: 'It rained all … [+605 chars]' };
    const [article] = await articlesIn('rows.json', JSON.stringify({ articles: [row] }));
    expect(article).toMatchObject({ text: 'Rain\n\nIt rained all …', flags: ['truncated'] });
  });

  test('where a cell is as long as spreadsheets keep', async () => {
    const cell = `It rained. ${'And it rained. '.repeat(3000)}`;
    const [cut, whole] = await articlesIn('rows.csv', `text\n${cell.slice(0, 32_767)}\n${cell.slice(0, 32_000)}\n`);
    expect([cut?.flags, whole?.flags]).toEqual([['truncated'], undefined]);
  });

  test.each([
    ['<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>', ['truncated']],
    ['<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true}</script>', undefined],
    ['<meta property="article:content_tier" content="metered">', ['truncated']],
  ])('where a page says that it is not free: %s', async (head, flags) => {
    const html = `<html><head>${head}</head><body><h1>Rain</h1><p>It rained all day on the quay of Velmora.</p></body></html>`;
    expect(await pageArticle('a.html', Buffer.from(html), extractPage)).toMatchObject(flags ? { flags } : { id: 'a' });
  });

  test('where a line offers the rest, and such lines are not measured', () => {
    const text =
      'Rain falls on the quay of Velmora\n\nIt rained all day, the mayor said.\n\nThis article is for subscribers only.\n\nTo continue reading, subscribe now or log in.';
    const { flags, segments } = exampleArticle(text);
    expect(flags).toContain('truncated');
    expect(segments.map(({ kind }) => kind).slice(-2)).toEqual(['furniture', 'furniture']);
  });

  test('but not where news speaks of such offers', () => {
    const text =
      'Rain\n\nReaders have to subscribe to read on, the minister said.\n\nAlready a member of the union, Velmora votes again.';
    expect(exampleArticle(text).flags).not.toContain('truncated');
  });
});

test('a flag of a row is kept when it is imported', async () => {
  const [row] = await articlesIn('rows.json', '[{"title":"Rain","text":"It rained … [+9 chars]"}]');
  const markdown = row ? articleMarkdown(row) : '';
  expect(await articlesIn('a.md', markdown)).toMatchObject([{ flags: ['truncated'] }]);
});

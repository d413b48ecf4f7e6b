import { expect, test } from 'vitest';
import type { FoundOnPage } from '../../../analysis/study/sources/page-article.ts';
import { articlesIn, reasonsFor } from './read-together.ts';

const page: FoundOnPage = {
  text: 'Rain\n\nIt rained all day in the town.',
  spans: [
    { kind: 'headline', start: 0, end: 4 },
    { kind: 'paragraph', start: 6, end: 36 },
  ],
  site: 'The Post',
  published: '2018-10-04T12:00Z',
  url: 'https://www.post.org/1',
};

test('what a page says of itself goes with its article, and its outlet is inferred', async () => {
  const [article] = await articlesIn('june/rain.html', '<html>', { extractPage: () => page });
  expect(article).toMatchObject({
    id: 'rain',
    outlet: 'The Post',
    outletBasis: 'inferred',
    published: '2018-10-04',
    title: { start: 0, end: 4 },
    bodyStart: 6,
    spans: page.spans,
  });
});

test('a page without the name of its site is known by its address', async () => {
  const extractPage = () => ({ ...page, site: undefined, published: 'yesterday' });
  const [article] = await articlesIn('a.htm', '<html>', { extractPage });
  expect([article?.outlet, article?.published]).toEqual(['post.org', undefined]);
  expect(article?.notes).toEqual(['no date: expected one such as 2018-10-04, got `yesterday`']);
});

test('a text file that begins like a page is read as one', async () => {
  const [article] = await articlesIn('a.txt', '<!DOCTYPE html><p>x', { extractPage: () => page });
  expect(article?.text).toBe(page.text);
});

test('a page without words, and one on which extraction fails, are refused', async () => {
  const empty = { ...page, text: ' ', spans: [] };
  expect(await reasonsFor('a.html', '', { extractPage: () => empty })).toEqual(['expected an article, got no words']);
  const extractPage = () => {
    throw new Error('too deep');
  };
  expect(await reasonsFor('a.html', '', { extractPage })).toEqual([
    'expected an HTML page with an article, got one that cannot be read',
  ]);
});

import { expect, test } from 'vitest';
import { articleFindings } from '../../analysis/findings/articles.ts';
import type { ArticleRow } from '../../analysis/measures/tables.ts';
import { measuredRows } from './invented-rows.ts';

/** An article of one outlet with so many words, and how many of them are quoted. */
const articleRow = (outlet: string, words: number, quoted_words: number): ArticleRow => ({
  ...{
    article: outlet,
    outlet,
    event: '',
    path: '',
    outlet_basis: 'declared',
    headline: '',
    published: '',
    words_in_file: words,
  },
  ...{ words, quoted_words, sentences: 1, paragraphs: 1, language: 'en', flags: '', sha256: '' },
});

const said = (...articles: ArticleRow[]) =>
  articleFindings(measuredRows([...new Set(articles.map(({ outlet }) => outlet))], { articles }))[0];

test('the outlets that quote most and least are named with their shares', () => {
  expect(said(articleRow('a', 100, 10), articleRow('b', 100, 50))).toMatchObject({
    title: 'Paper b quotes most, Paper a least',
    text: '50% of the words of Paper b stand inside quotation marks, 10% of those of Paper a; over all outlets it is 30%.',
  });
});

test('an outlet without measured words is not compared', () => {
  expect(said(articleRow('a', 100, 10), articleRow('b', 0, 0))?.title).toBe(
    'Paper a leaves 10% of its words to the people it quotes',
  );
});

test('shares that read alike make no order', () => {
  expect(said(articleRow('a', 1000, 101), articleRow('b', 1000, 99))?.title).toBe(
    'All outlets quote alike: 10% of their words',
  );
});

test('where nobody is quoted it says so', () => {
  expect(said(articleRow('a', 100, 0), articleRow('b', 100, 0))?.title).toBe('No outlet quotes anybody');
});

test('texts without measured words are no finding', () => {
  expect(said(articleRow('a', 0, 0))).toBeUndefined();
});

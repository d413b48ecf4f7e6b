import { expect, test } from 'vitest';
import { articleClaims } from '../../analysis/findings/articles.ts';
import type { ArticleRow } from '../../analysis/measures/articles/articles-table.ts';
import { measuredRows } from './invented-rows.ts';

/** An article of one outlet with so many words, and how many of them are quoted. */
const articleRow = (outlet: string, words: number, quoted_words: number): ArticleRow => ({
  ...{
    article: outlet,
    outlet,
    event: '',
    path: '',
    file: '',
    outlet_basis: 'declared',
    headline: '',
    published: '',
    words_in_file: words,
  },
  ...{ words, quoted_words, sentences: 1, paragraphs: 1, language: 'en', flags: [], sha256: '' },
});

const claim = (...articles: ArticleRow[]) =>
  articleClaims(measuredRows([...new Set(articles.map(({ outlet }) => outlet))], { articles }))[0];

test('the outlets that quote most and least are claimed with their shares', () => {
  expect(claim(articleRow('a', 100, 10), articleRow('b', 100, 50))).toMatchObject({
    kind: 'quoted-contrast',
    outlets: ['b', 'a'],
    figures: { most: 0.5, least: 0.1, all: 0.3 },
  });
});

test('outlets whose shares read alike at the lower end stand there together', () => {
  const made = claim(articleRow('a', 1000, 101), articleRow('b', 1000, 500), articleRow('c', 1000, 99));
  expect(made?.outlets).toEqual(['b', 'a', 'c']);
});

test('outlets with few words are not compared, and are named', () => {
  const made = claim(articleRow('a', 100, 10), articleRow('b', 100, 50), articleRow('c', 40, 40));
  expect(made).toMatchObject({ outlets: ['b', 'a'], figures: { few: ['c'] } });
});

test('shares that are close, one outlet, and texts without measured words are no claim', () => {
  expect(claim(articleRow('a', 1000, 200), articleRow('b', 1000, 100))).toBeUndefined();
  expect(claim(articleRow('a', 1000, 200))).toBeUndefined();
  expect(claim(articleRow('a', 0, 0), articleRow('b', 0, 0))).toBeUndefined();
});

import { describe, expect, it } from 'vitest';

import { articleRows } from '../../../analysis/measures/articles/articles.ts';
import { segmentRows } from '../../../analysis/measures/articles/segments.ts';
import { exampleCorpus } from '../../corpus/example-study.ts';
import { bridge, rainfall } from '../emphasis/bridge.ts';

const captioned = { ...bridge, text: `${bridge.text}\n\nPhoto: Ann Lee / Gazette`, sha256: 'abc' };
const corpus = exampleCorpus([captioned, rainfall]);

describe('articles', () => {
  it('count words in the file, measured words and quoted words', () => {
    expect(articleRows(corpus)[0]).toMatchObject({ words_in_file: 58, words: 54, quoted_words: 8 });
  });

  it('count measured sentences and paragraphs', () => {
    expect(articleRows(corpus)[0]).toMatchObject({
      sentences: 8,
      paragraphs: 4,
      headline: 'Ferry closes the harbour bridge',
    });
    expect(articleRows(corpus)[1]).toMatchObject({ sentences: 2, paragraphs: 1, headline: '' });
  });

  it('carry what is known of them', () => {
    expect(articleRows(corpus)[0]).toMatchObject({
      path: 'articles/a.txt',
      outlet_basis: 'declared',
      sha256: 'abc',
      language: 'en',
      flags: [],
    });
  });

  it('list their flags', () => {
    const [row] = articleRows(exampleCorpus([{ text: 'Il pleut.', language: 'fr', flags: ['wire'] }]));
    expect(row).toMatchObject({ flags: ['no-headline', 'not-english', 'wire'], language: 'fr' });
  });

  it('may be empty', () => {
    expect(articleRows(exampleCorpus([{ text: '' }]))[0]).toMatchObject({ words: 0, sentences: 0, paragraphs: 0 });
  });
});

describe('segments', () => {
  it('are listed in order of place, whether they are measured or not', () => {
    expect(segmentRows(corpus).map(({ article, kind, measured }) => [article, kind, measured])).toEqual([
      ['a', 'headline', true],
      ...Array.from({ length: 4 }, () => ['a', 'paragraph', true]),
      ['a', 'caption', false],
      ['b', 'paragraph', true],
    ]);
  });

  it('hold their words as they stand in the file', () => {
    for (const { article, start, end, text } of segmentRows(corpus))
      expect((article === 'a' ? captioned : rainfall).text.slice(start, end)).toBe(text);
  });
});

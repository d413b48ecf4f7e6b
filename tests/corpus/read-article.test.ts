import { describe, expect, it } from 'vitest';

import { lineAt } from '../../analysis/lines/lines.ts';
import { exampleArticle, exampleCorpus } from './example-study.ts';

const page = 'Ferry closes the harbour bridge\n\nJune 5, 2023\n\nThe harbour bridge was closed after a ferry hit it.';

describe('an article', () => {
  it('takes its date from the page where nobody else says it', () => {
    expect(exampleArticle(page).published).toBe('2023-06-05');
    expect(exampleArticle(page, { published: '2023-06-04' }).published).toBe('2023-06-04');
  });

  it('carries flags for what it lacks, beside those of the study', () => {
    expect(exampleArticle(page, { flags: ['damaged'] }).flags).toEqual(['damaged']);
    expect(exampleArticle('Le pont du port a été fermé hier.', { language: 'fr' }).flags).toEqual([
      'no-headline',
      'not-english',
    ]);
  });

  it('keeps evidence on its line, whatever was resolved above it', () => {
    const text = `&ldquo;One&#10;two&rdquo; co\u00adop\n\n${page}`;
    const { tokens } = exampleArticle(text);
    expect(lineAt(text, tokens.start.at(-1) ?? 0)).toBe(7);
  });

  it('may be empty', () => {
    const { segments, tokens, sentences } = exampleArticle('');
    expect([segments.length, tokens.start.length, sentences.start.length]).toEqual([0, 0, 0]);
  });
});

describe('a corpus', () => {
  it('numbers terms alike in all its articles', () => {
    const { articles, vocabulary } = exampleCorpus([{ text: 'Rain fell.' }, { text: 'The rain stopped.' }]);
    const rain = vocabulary.indexOf('rain');
    expect([articles[0]?.terms[0], articles[1]?.terms[1]]).toEqual([rain, rain]);
  });

  it('measures headline, standfirst, crossheads and paragraphs', () => {
    const [article] = exampleCorpus([{ text: page }]).articles;
    expect(article?.measured.join('')).toBe(`${'1'.repeat(5)}${'0'.repeat(3)}${'1'.repeat(10)}`);
  });

  it('has the outlets with articles, in the order of the study', () => {
    const outlets = new Map(['z', 'y', 'x'].map((id) => [id, { id, name: id }]));
    const texts = ['x', 'z'].map((outlet) => ({ outlet, text: 'Rain fell.' }));
    expect(exampleCorpus(texts, { outlets }).outlets.map(({ id }) => id)).toEqual(['z', 'x']);
  });
});

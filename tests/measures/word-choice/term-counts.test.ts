import { describe, expect, it } from 'vitest';

import { countTerms } from '../../../analysis/measures/word-choice/term-counts.ts';
import { type Example, exampleCorpus } from '../../corpus/example-study.ts';

const countsOf = (...examples: Example[]) => countTerms(exampleCorpus(examples));
/** The two-word phrases that a text has twice, since the text is given twice. */
const pairsOf = (text: string) =>
  countsOf({ text }, { text })
    .terms.filter(({ ngram }) => ngram === 2)
    .map(({ term }) => term);
const flagsOf = (term: string, ...examples: Example[]) =>
  countsOf(...examples).terms.find((count) => count.term === term)?.flags;

describe('phrases', () => {
  it.each([
    ['cold rain, warm wind.', ['cold rain', 'warm wind']],
    ['cold rain. Warm wind.', ['cold rain', 'warm wind']],
    ['cold rain — warm wind.', ['cold rain', 'warm wind']],
    ['cold rain - warm wind.', ['cold rain', 'warm wind']],
    ['cold rain (warm wind).', ['cold rain', 'warm wind']],
    ['cold “rain” warm wind.', ['warm wind']],
    ['cold rain warm wind.', ['cold rain', 'rain warm', 'warm wind']],
  ])('never cross punctuation, a sentence end or a quotation mark: %j', (text, pairs) => {
    expect(pairsOf(`It was ${text}`).filter((pair) => !/it|was/.test(pair))).toEqual(pairs);
  });

  it('belong to the voice of both their words', () => {
    const text = 'He said “we lost” it all.';
    const { terms, uses, totals } = countsOf({ text }, { text });
    const counted = terms.map(({ term, ngram }, place) => ({
      ngram,
      row: [term, uses.outlet[place], uses.quoted[place]],
    }));
    expect(counted.filter(({ ngram }) => ngram === 2).map(({ row }) => row)).toEqual([
      ...[
        ['he said', 2, 0],
        ['we lost', 0, 2],
        ['it all', 2, 0],
      ],
    ]);
    expect([totals[2].outlet[0], totals[2].quoted[0]]).toEqual([4, 2]);
  });
});

describe('terms', () => {
  it('are kept from two uses on, and every word counts towards the total', () => {
    const { terms, totals } = countsOf({ text: 'Rain fell and rain stopped.' });
    expect(terms.map(({ term }) => term)).toEqual(['rain']);
    expect(totals[1].outlet[0]).toBe(5);
  });

  it('are kept from five uses on where there are 20,000 words', () => {
    const words = Array.from({ length: 5000 }, (_, word) => `w${word.toString(36)}x said it rained.`).join(' ');
    const { terms } = countsOf({ text: `${words} ${'four '.repeat(4)}${'five '.repeat(5)}.` });
    expect(terms.map(({ term }) => term)).not.toContain('four');
    expect(terms.map(({ term }) => term)).toContain('five');
  });

  it('count what is measured and nothing else', () => {
    const body = 'The harbour bridge was closed for nine days after a ferry hit it.';
    const { terms } = countsOf({ text: `Photo: ferry ferry ferry\n\n${body}\n\nPhoto: ferry` });
    expect(terms.map(({ term }) => term)).not.toContain('ferry');
  });

  it('count articles once an article, whatever the voice', () => {
    const { terms, articles } = countsOf({ text: 'Rain. Lee said “rain”.' }, { text: 'Rain.' });
    const place = terms.findIndex((count) => count.term === 'rain');
    expect([articles.outlet[place], articles.quoted[place], articles.all[place]]).toEqual([2, 1, 2]);
  });

  it('are flagged as names where half of their uses are', () => {
    const text = 'They met Ann Lee. They saw Ann Lee and the lee of a hill.';
    expect(flagsOf('lee', { text })).toContain('name');
    expect(flagsOf('ann lee', { text })).toContain('name');
    expect(flagsOf('they', { text })).not.toContain('name');
  });

  it('are flagged as function words and as numbers', () => {
    const text = 'In the rain of 2023 and the rain of 2023.';
    expect(flagsOf('the rain', { text })).toContain('function-word');
    expect(flagsOf('2023', { text })).toContain('number');
    expect(flagsOf('rain', { text })).toEqual(['one-article']);
  });

  it('are flagged where only damaged articles have them', () => {
    const damaged: Example = { text: 'Rain fell. Snow fell. Snow fell.', flags: ['damaged'] };
    expect(flagsOf('snow', damaged, { text: 'Rain fell.' })).toEqual(['damaged-only', 'one-article']);
    expect(flagsOf('rain', damaged, { text: 'Rain fell.' })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import type { WordChoiceRow } from '../../../analysis/measures/word-choice/word-choice-table.ts';
import { leadingTerms } from '../../../analysis/measures/word-choice/leading-terms.ts';

const row = (term: string, rest: Partial<WordChoiceRow> = {}): WordChoiceRow => ({
  ...{ outlet: 'x', event: '', voice: 'outlet', term, ngram: term.includes(' ') ? 2 : 1, count: 3, rest_count: 0 },
  ...{ per_1000: 3, rest_per_1000: 0, articles: 1, rest_articles: 0, log_odds: 1, low: 0, high: 2, z: 1, log_ratio: 2 },
  ...{ g2: 1, flags: [] },
  ...rest,
});
const leading = (rows: WordChoiceRow[], { most = 12, articles = 1 } = {}) =>
  leadingTerms(rows, { most, articlesOf: () => articles }).map(({ term }) => term);

describe('leading terms', () => {
  it.each(['name', 'function-word', 'number', 'damaged-only', 'one-article name'])('are never flagged %s', (flags) => {
    expect(leading([row('rain', { flags: flags.split(' ') }), row('snow')])).toEqual(['snow']);
  });

  it('are terms that the outlet prefers in its own voice and uses twice', () => {
    const no = [row('a', { voice: 'all' }), row('b', { z: 0.5 }), row('c', { log_ratio: 0.5 }), row('d', { count: 1 })];
    expect(leading([...no, row('e')])).toEqual(['e']);
  });

  it('stand in two articles where the outlet has several', () => {
    const rows = [row('rain', { articles: 1 }), row('snow', { articles: 2 })];
    expect(leading(rows, { articles: 3 })).toEqual(['snow']);
    expect(leading(rows, { articles: 2 })).toEqual(['rain', 'snow']);
  });

  it('may be flagged for standing in one article where the outlet has few', () => {
    expect(leading([row('rain', { flags: ['one-article'] })])).toEqual(['rain']);
  });

  it('prefer a phrase to its words where all are used as often', () => {
    expect(leading([row('spy'), row('balloon'), row('spy balloon'), row('talks')])).toEqual(['spy balloon', 'talks']);
    expect(leading([row('spy balloon'), row('spy'), row('balloon')])).toEqual(['spy balloon']);
  });

  it('prefer a word to a phrase that is used less often', () => {
    expect(leading([row('balloon', { count: 5 }), row('spy balloon')])).toEqual(['balloon']);
  });

  it('are no more than asked for, outlet by outlet', () => {
    const rows = ['a', 'b', 'c'].flatMap((term) => [row(term), row(term, { outlet: 'y' })]);
    expect(leading(rows, { most: 2 })).toEqual(['a', 'b', 'a', 'b']);
  });
});

import { describe, expect, it } from 'vitest';

import type { WordChoiceRow } from '../../../analysis/measures/word-choice/word-choice-table.ts';
import { leadingRows } from '../../../analysis/measures/word-choice/leading-rows.ts';
import { wordChoiceRows } from '../../../analysis/measures/word-choice/word-choice.ts';
import { type Example, exampleCorpus } from '../../corpus/example-study.ts';
import { rain } from './rain.ts';

const rowsFrom = (examples: readonly Example[]) => [...wordChoiceRows(exampleCorpus(examples))];
const rowOf = (rows: readonly WordChoiceRow[], outlet: string, voice: string, term: string) =>
  rows.find((row) => row.outlet === outlet && row.voice === voice && row.term === term);

describe('word-choice', () => {
  const rows = rowsFrom(rain);

  it('counts a term in its outlet and in the rest', () => {
    expect(rowOf(rows, 'x', 'all', 'closed')).toMatchObject({ ngram: 1, count: 2, rest_count: 1, per_1000: 125 });
    expect(rowOf(rows, 'x', 'outlet', 'heavy rain')).toMatchObject({ ngram: 2, count: 2, rest_count: 0 });
  });

  it('measures each kind of term against all words, or all pairs, of the same voice', () => {
    const per1000 = (voice: string, term: string) => rowOf(rows, 'x', voice, term)?.per_1000;
    expect([per1000('outlet', 'road'), per1000('outlet', 'the road')]).toEqual([1000 / 12, 1000 / 9]);
    expect([per1000('quoted', 'road'), per1000('quoted', 'the road')]).toEqual([1000 / 4, 1000 / 3]);
  });

  it('adds up both voices in `all`', () => {
    for (const { outlet, term, count } of rows.filter(({ voice }) => voice === 'all')) {
      const own = rowOf(rows, outlet, 'outlet', term)?.count ?? 0;
      expect(own + (rowOf(rows, outlet, 'quoted', term)?.count ?? 0)).toBe(count);
    }
  });

  // python3: prior = (a + b) * 1000 / (n + m); d = log((a + prior) / (n + 1000 - a - prior)) - log((b + prior) / (m + 1000 - b - prior));
  // v = 1 / (a + prior) + 1 / (b + prior); d, d - 1.96 * v ** .5, d + 1.96 * v ** .5, d / v ** .5
  it.each([
    ['outlet', 'heavy', [0.025872474272384594, -0.27598502522033963, 0.3277299737651088, 0.1679933400995263]],
    ['outlet', 'heavy rain', [0.0200698496767564, -0.24172675998999593, 0.28186645934350874, 0.1502575049253522]],
    ['all', 'closed', [0.011584855342635425, -0.272432291770156, 0.29560200245542684, 0.07994699158972995]],
  ] as const)('agrees with Monroe’s formulas in Python: %s voice, “%s”', (voice, term, [ratio, low, high, z]) => {
    const row = rowOf(rows, 'x', voice, term);
    expect(row?.log_odds).toBeCloseTo(ratio, 12);
    expect(row?.low).toBeCloseTo(low, 12);
    expect(row?.high).toBeCloseTo(high, 12);
    expect(row?.z).toBeCloseTo(z, 12);
  });

  it('turns its sign when two outlets change places', () => {
    const swapped = rowsFrom(rain.map((example) => ({ ...example, outlet: example.outlet === 'x' ? 'y' : 'x' })));
    const here = rowOf(rows, 'x', 'all', 'closed');
    const there = rowOf(swapped, 'x', 'all', 'closed');
    expect(there?.log_odds).toBeCloseTo(-(here?.log_odds ?? 0), 12);
    expect(there?.z).toBeCloseTo(-(here?.z ?? 0), 12);
    expect(there?.g2).toBeCloseTo(-(here?.g2 ?? 0), 12);
  });

  it('has the same rows in whatever order the articles come', () => {
    const three = [...rain, { id: 'c', outlet: 'x', text: 'Light rain fell on the road.' }];
    expect(rowsFrom(three.toReversed())).toEqual(rowsFrom(three));
  });

  it('leads with the largest preference of each outlet and voice', () => {
    const own = rows.filter(({ outlet, voice }) => outlet === 'x' && voice === 'outlet').map(({ z }) => z);
    expect(own).toEqual([...own].sort((a, b) => b - a));
  });

  it('has a row only for a term that the outlet uses in that voice', () => {
    expect(rowOf(rows, 'x', 'outlet', 'bridge')).toBeUndefined();
    expect(rows.every(({ count }) => count > 0)).toBe(true);
  });

  it('stays finite where nobody else has a word', () => {
    const alone = rowsFrom([{ text: 'Rain fell. Rain fell.' }]);
    expect(rowOf(alone, 'x', 'outlet', 'rain')).toMatchObject({ count: 2, rest_per_1000: 0, log_ratio: 0, g2: 0 });
    expect(alone.every(({ log_odds, low, high, z }) => [log_odds, low, high, z].every(Number.isFinite))).toBe(true);
  });

  it('has rows for words that are called like the insides of an object', () => {
    const odd = 'constructor __proto__ tostring hasownproperty';
    const corpus = exampleCorpus([
      { outlet: 'x', text: `We saw ${odd} here. `.repeat(11) },
      { outlet: 'y', text: 'We saw rain here, and there it went on and on. '.repeat(9) },
    ]);
    const terms = [...wordChoiceRows(corpus)].filter(({ voice, ngram }) => voice === 'outlet' && ngram === 1);
    for (const word of odd.split(' ')) expect(terms.find(({ term }) => term === word)?.count).toBe(11);
    const leading = leadingRows(corpus).map(({ term }) => term);
    expect(leading.join(' ')).toMatch(/__proto__.*constructor/);
  });
});

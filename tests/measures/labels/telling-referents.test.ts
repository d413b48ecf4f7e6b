import { describe, expect, it } from 'vitest';

import { markedPieces } from '../../../analysis/measures/labels/marked-words.ts';
import { tellingReferents } from '../../../analysis/measures/labels/telling-referents.ts';
import type { LabelRow } from '../../../analysis/measures/labels/labels-table.ts';

const row = (referent: string, outlet: string, rest: Partial<LabelRow> = {}): LabelRow => ({
  ...{ referent, outlet, basis: 'found', kind: 'thing', article: outlet, event: '', segment: 'paragraph' },
  ...{ voice: 'outlet', label: 'the kite', head: 'kite', modifiers: [], hedge: 'none', start: 0, end: 1 },
  ...rest,
});

describe('tellingReferents', () => {
  it('puts a referent with differing hedges before one with differing names', () => {
    const rows = [
      ...[row('US', 'a', { kind: 'country', head: 'US' }), row('US', 'b', { kind: 'country', head: 'america' })],
      ...[row('kite', 'a', { hedge: 'epistemic' }), row('kite', 'b')],
    ];
    expect(tellingReferents(rows).map(({ referent }) => referent)).toEqual(['kite', 'US']);
    expect(tellingReferents(rows)[1]?.score).toBe(0);
  });

  it('counts a judging word that only one outlet uses, and none that all use', () => {
    const one = [row('kite', 'a', { modifiers: ['terrible'] }), row('kite', 'b')];
    const both = [row('kite', 'a', { modifiers: ['terrible'] }), row('kite', 'b', { modifiers: ['terrible'] })];
    expect(tellingReferents(one)[0]?.score).toBeGreaterThan(0);
    expect(tellingReferents(both)[0]?.score).toBe(0);
  });

  it('does not take a general noun for a choice of word', () => {
    const rows = [row('people', 'a', { head: 'person' }), row('people', 'b', { head: 'woman' })];
    expect(tellingReferents(rows)[0]?.score).toBe(0);
  });

  it('puts a general noun behind a noun of its own', () => {
    const pair = (referent: string, head: string) => [
      row(referent, 'a', { head, modifiers: ['terrible'] }),
      row(referent, 'b', { head }),
    ];
    const rows = [...pair('months', 'months'), ...pair('kite', 'kite')];
    expect(tellingReferents(rows).map(({ referent }) => referent)).toEqual(['kite', 'months']);
  });

  it('does not take few namings for different ones', () => {
    const mad = { modifiers: ['terrible'] };
    const rows = [row('kite', 'a', mad), row('kite', 'b', mad), row('kite', 'b', mad), row('kite', 'b', mad)];
    expect(tellingReferents(rows)[0]?.score).toBeCloseTo(0);
  });

  it('leaves out what one outlet alone names', () => {
    expect(tellingReferents([row('kite', 'a'), row('kite', 'a')])).toEqual([]);
  });
});

describe('markedPieces', () => {
  it('marks judging and hedging words, and no names', () => {
    const marks = (label: string) => markedPieces(label).filter(({ mark }) => mark !== 'none');
    expect(marks('an alleged terrible kite')).toEqual([
      { text: 'alleged', mark: 'hedge' },
      { text: 'terrible', mark: 'loaded' },
    ]);
    expect(marks('what it said was a kite')).toEqual([{ text: 'what it said was', mark: 'hedge' }]);
    expect(marks('Trump')).toEqual([]);
    expect(marks('the breakaway town')).toEqual([{ text: 'breakaway', mark: 'loaded' }]);
    expect(marks('the most important live-fire town claimed by two')).toEqual([]);
  });

  it('loses no character', () => {
    const label = 'what Ada’s team called “a terrible, so-called kite”';
    expect(
      markedPieces(label)
        .map(({ text }) => text)
        .join(''),
    ).toBe(label);
  });
});

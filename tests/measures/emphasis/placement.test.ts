import { describe, expect, it } from 'vitest';

import { placementRows } from '../../../analysis/measures/emphasis/placement.ts';
import { exampleCorpus } from '../../corpus/example-study.ts';
import { bridge, declared } from './bridge.ts';

const positionsOf = (text: string) =>
  placementRows(exampleCorpus([{ text }], declared)).map(({ topic, position }) => [topic, position]);

describe('placement', () => {
  it('runs from the first word, 0, to the last, 1', () => {
    expect(positionsOf('Rain fell on the ferry.')).toEqual([
      ['Rain', 0],
      ['The ferry', 1],
    ]);
  });

  it('counts the words that are measured', () => {
    const body = 'The harbour bridge was closed and then in heavy rain a ferry.';
    expect(positionsOf(`Photo: a ferry\n\n${body}\n\nPhoto: rain`)).toEqual([
      ['Rain', 9 / 11],
      ['The ferry', 1],
    ]);
  });

  it('has a row for every mention, at its place in the text', () => {
    const rows = placementRows(exampleCorpus([bridge], declared));
    expect(rows.map(({ start, end }) => bridge.text.slice(start, end))).toEqual([
      ...['Ferry', 'ferry', 'rain', 'ferry', 'Rain', 'rain'],
    ]);
    expect(rows.every(({ position }) => position >= 0 && position <= 1)).toBe(true);
  });

  it('puts the only word of an article at its beginning', () => {
    expect(positionsOf('Rain.')).toEqual([['Rain', 0]]);
  });
});

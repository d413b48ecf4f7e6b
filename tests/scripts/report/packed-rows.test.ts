import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRows, packTables, unpackRows, unpackTables } from '../../../scripts/report/packed-rows.ts';

test('rows come out as they went in, whatever their cells hold', () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
  const rows = fc.array(fc.record({ a: cell, b: fc.double(), c: fc.constantFrom('x', 'y') }));
  fc.assert(
    fc.property(rows, (given) => {
      expect(unpackRows(structuredClone(packRows(['a', 'b', 'c'], given)))).toEqual(given);
    }),
    { seed: 7 },
  );
});

test('what is no column of a table stays behind', () => {
  const row = { outlet: 'gazette', event: '', voice: 'all', word: 'good', valence: 3, count: 1, contribution: 3 };
  const packed = packTables({ 'sentiment-words': [{ ...row, other: 1 }] });
  expect(unpackTables(packed)).toEqual({ 'sentiment-words': [row] });
});

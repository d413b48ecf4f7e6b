import { expect, it } from 'vitest';
import { mergedPassages } from '../../analysis/report/excerpts.ts';

it('passages that touch or overlap are one, whatever their order', () => {
  const given = [
    { start: 20, end: 30 },
    { start: 0, end: 5 },
    { start: 5, end: 8 },
    { start: 22, end: 25 },
  ];
  expect(mergedPassages(given)).toEqual([
    { start: 0, end: 8 },
    { start: 20, end: 30 },
  ]);
  expect(given[1]).toEqual({ start: 0, end: 5 });
});

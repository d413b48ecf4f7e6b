import { describe, expect, it } from 'vitest';
import { coverageFigure } from '../../analysis/figures/coverage.ts';
import type { CoverageRow } from '../../analysis/measures/coverage/coverage-table.ts';
import { someOutlets } from './example-rows.ts';

const outlets = someOutlets(2);
const rowsOn = (days: readonly string[]): CoverageRow[] =>
  days.map((published) => ({ outlet: outlets[0]?.id ?? '', event: '', published, articles: 1, words: 10 }));
const drawnOn = (days: readonly string[]) =>
  coverageFigure({ rows: rowsOn(days), outlets, takeaway: 'When', footer: '' });
const valuesOn = (days: readonly string[]) =>
  (drawnOn(days)?.spec as { data?: { values: { published: string; articles: number }[] } } | undefined)?.data?.values;

describe('coverage over time', () => {
  it('is not drawn of days that lie close together, or of no days', () => {
    expect(drawnOn(['2023-05-01', '2023-05-09'])).toBeUndefined();
    expect(drawnOn([])).toBeUndefined();
  });

  it('is told by days over some weeks', () => {
    expect(valuesOn(['2023-05-01', '2023-05-16'])?.map(({ published }) => published)).toEqual([
      '2023-05-01',
      '2023-05-16',
    ]);
  });

  it('is told by weeks, by their Mondays, over months: all days of a week are one dot', () => {
    const values = valuesOn(['2023-05-02', '2023-05-07', '2023-05-08', '2023-09-01']);
    expect(values?.map(({ published, articles }) => [published, articles])).toEqual([
      ['2023-05-01', 2],
      ['2023-05-08', 1],
      ['2023-08-28', 1],
    ]);
  });
});

import { expect, test } from 'vitest';
import { renderFigure } from '../../analysis/figures/render.ts';
import { utterancesFigure } from '../../analysis/figures/utterances.ts';
import { objectsIn } from './example-figures.ts';
import { someOutlets, utteranceRow } from './example-rows.ts';

/** Utterances that the first two of some outlets print, one of them in a piece. */
const rows = (count: number) =>
  Array.from({ length: count }, (_, place) => [
    utteranceRow({ id: 'paper-1' }, `u${place + 1}`, 'verbatim', 6),
    utteranceRow({ id: 'paper-2' }, `u${place + 1}`, 'truncated', 3),
  ]).flat();

const drawn = (count: number, outlets = 3) =>
  utterancesFigure({ rows: rows(count), outlets: someOutlets(outlets), takeaway: 'A title', footer: '3 articles.' });

const cells = (figure: ReturnType<typeof drawn>) =>
  objectsIn(figure?.spec).flatMap(({ outlet, verdict, words }) =>
    typeof verdict === 'string' ? [`${String(outlet)} ${verdict} ${String(words)}`] : [],
  );

test('a cell says what the outlet did and how many words stand inside its marks', () => {
  expect(new Set(cells(drawn(1)))).toEqual(new Set(['paper-1 verbatim 6', 'paper-2 truncated 3', 'paper-3 – ']));
});

test('a figure says what it leaves out', () => {
  expect(drawn(9, 10)?.footer).toContain('4 more utterances');
  expect(drawn(9, 10)?.footer).toContain('2 more outlets');
});

test('it renders without a warning and is described', async () => {
  const figure = drawn(7, 8);
  expect(figure?.alt).toContain('Paper 2 truncated');
  if (figure) await expect(renderFigure(figure)).resolves.toHaveProperty('png');
});

test('nothing is drawn where no utterance is shared', () => {
  expect(drawn(0)).toBeUndefined();
});

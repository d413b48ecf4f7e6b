import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderFigures } from '../../analysis/figures/render.ts';
import { quotationsFigure, type SpokenRows } from '../../analysis/figures/quotations.ts';
import { articleRow, quotationRow, someOutlets } from './example-rows.ts';

/** Papers with 100 words each, 40 of them quoted: 25 of the crew and 10 of the owners. */
function drawn(count: number, { sides = ['crew', 'owners'], names }: { sides?: string[]; names?: string } = {}) {
  const outlets = someOutlets(count, names === undefined ? undefined : () => names);
  const quotations = outlets.flatMap((outlet) => [
    quotationRow(outlet, 'crew', 25),
    quotationRow(outlet, 'owners', 10),
  ]);
  const rows: SpokenRows = {
    quotations: quotations.map((row) => Object.freeze(row)),
    articles: outlets.map((outlet) => Object.freeze(articleRow(outlet))),
    sides: sides.map((id) => ({ id, name: id })),
  };
  return quotationsFigure({ rows, outlets, takeaway: 'Paper 1 leads', footer: '' });
}

const numbers = (figure: ReturnType<typeof drawn>) =>
  (figure?.rows as { speaker: string; words: number }[]).map(({ speaker, words }) => [speaker, words]);

test('the voices of an outlet add up to its measured words', () => {
  expect(numbers(drawn(1))).toEqual([
    ['its own', 60],
    ['of the crew', 25],
    ['of the owners', 10],
    ['of others', 5],
  ]);
});

test('without sides, people with a name stand against others', () => {
  expect(numbers(drawn(1, { sides: [] }))).toEqual([
    ['its own', 60],
    ['of named actors', 35],
    ['of others', 5],
  ]);
});

test('of more than eight outlets the others are only in the table', () => {
  expect(drawn(10)?.footer).toBe('Not drawn: 2 more outlets, in the table.');
  expect(drawn(10)?.rows).toHaveLength(40);
});

test('names of sides that would run out of the picture leave the numbers alone', () => {
  const outlets = someOutlets(1);
  const sides = [{ id: 'crew', name: 'crew '.repeat(60) }];
  const rows = {
    quotations: outlets.map((outlet) => quotationRow(outlet, 'crew', 25)),
    articles: outlets.map(articleRow),
    sides,
  };
  const figure = quotationsFigure({ rows, outlets, takeaway: 'Paper 1 leads', footer: '' });
  expect(JSON.stringify(figure?.spec)).toContain('"label":"60 · 25 · 15"');
});

test('it compiles without a warning, is valid Vega-Lite and is described', async () => {
  const figures = [drawn(8), drawn(3, { names: 'A <b>Very</b> Long Name of a Newspaper' }), drawn(1, { sides: [] })];
  const kept = figures.filter((figure) => figure !== undefined);
  const schema = readFileSync(
    new URL('../../node_modules/vega-lite/build/vega-lite-schema.json', import.meta.url),
    'utf8',
  );
  const isVegaLite = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(schema) as object);
  expect(kept.map(({ spec }) => isVegaLite(spec))).toEqual([true, true, true]);
  expect(kept.every(({ alt }) => alt.includes('60 its own'))).toBe(true);
  expect(await renderFigures(kept)).toHaveLength(3);
});

test('without words there is nothing to draw', () => {
  const rows = { quotations: [], articles: [], sides: [] };
  expect(quotationsFigure({ rows, outlets: someOutlets(2), takeaway: '', footer: '' })).toBeUndefined();
});

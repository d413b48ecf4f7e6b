import { expect, test } from 'vitest';
import { quotationsFigure } from '../../analysis/figures/quotations.ts';
import { renderFigure } from '../../analysis/figures/render.ts';
import { quotationRow, someOutlets } from './example-rows.ts';

/** Papers that quote 25 words of the crew, 10 of the owners and 5 of nobody known. */
function drawn(count: number, sides: string[] = ['crew', 'owners']) {
  const outlets = someOutlets(count);
  const quotations = outlets.flatMap((outlet) => [
    quotationRow(outlet, 'crew', 25),
    quotationRow(outlet, 'owners', 10),
    { ...quotationRow(outlet, '', 5), actor: '' },
  ]);
  const rows = {
    quotations: quotations.map((row) => Object.freeze(row)),
    sides: new Map(sides.map((id) => [id, { id, name: id }])),
  };
  return quotationsFigure({ rows, outlets, takeaway: 'Paper 1 leads', footer: '' });
}

test('the words of an outlet are parted by side, the rest is of others', () => {
  expect(drawn(1)?.rows).toEqual([
    { outlet: 'paper-1', speaker: 'crew', words: 25 },
    { outlet: 'paper-1', speaker: 'owners', words: 10 },
    { outlet: 'paper-1', speaker: 'others', words: 5 },
  ]);
});

test('without sides, the actors with most words take their place', () => {
  const speakers = (drawn(1, [])?.rows as { speaker: string }[]).map(({ speaker }) => speaker);
  expect(speakers).toEqual(['crew', 'owners', 'others']);
});

test('of more than eight outlets the others are only in the table', () => {
  expect(drawn(10)?.footer).toBe('Not drawn: 2 more outlets, in the table.');
  expect(drawn(10)?.rows).toHaveLength(30);
});

test('an outlet that quotes nobody is told in the footer', () => {
  const outlets = someOutlets(2);
  const [first] = outlets as [(typeof outlets)[0]];
  const rows = {
    quotations: [quotationRow(first, 'crew', 25)],
    sides: new Map([['crew', { id: 'crew', name: 'crew' }]]),
  };
  const figure = quotationsFigure({ rows, outlets, takeaway: '', footer: '2 articles.' });
  expect(figure?.footer).toBe('2 articles. Without quotation marks: Paper 2.');
});

test('what a person edits is in one place each: palette, order, stacking, an outlet less', async () => {
  const figure = drawn(3);
  if (!figure) throw new Error('expected a figure, got none');
  const edits: ((spec: string) => string)[] = [
    (spec) => spec.replace('"range":["#1d4f73"', '"range":["teal"'),
    (spec) => spec.replace(/"sort":\[[^\]]*\]/, '"sort":"descending"'),
    (spec) =>
      spec
        .replaceAll('"stack":"normalize"', '"stack":"zero"')
        .replace('"format":"%","values":[0,0.25,0.5,0.75,1]', '"format":","'),
    (spec) => spec.replace('"encoding":', '"transform":[{"filter":"datum.outlet !== \'Paper 1\'"}],"encoding":'),
  ];
  const json = JSON.stringify(figure.spec);
  for (const edit of edits) {
    const edited = edit(json);
    expect(edited).not.toBe(json);
    const { svg } = await renderFigure({ ...figure, spec: JSON.parse(edited) as typeof figure.spec });
    expect(svg).toContain('</svg>');
  }
});

test('without words there is nothing to draw', () => {
  const rows = { quotations: [], sides: new Map() };
  expect(quotationsFigure({ rows, outlets: someOutlets(2), takeaway: '', footer: '' })).toBeUndefined();
});

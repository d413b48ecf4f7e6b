import { afterEach, expect, test } from 'vitest';
import type { Figure } from '../../../analysis/figures/figure.ts';
import { renderFigures } from '../../../analysis/figures/render.ts';
import { type Drawing, startDrawing } from '../../../scripts/report/drawing.ts';

const figure = (spec: object): Figure => ({
  ...{ name: 'rain', title: 'Rain', subtitle: '', footer: '', alt: 'Rain: one bar', rows: [], columns: [] },
  spec: spec as Figure['spec'],
});
const bar = { data: { values: [{ mm: 3 }] }, mark: 'bar', encoding: { x: { field: 'mm', type: 'quantitative' } } };

let drawing: Drawing | undefined;
afterEach(() => drawing?.end());

test('another thread draws what this one would', async () => {
  drawing = startDrawing();
  const [there] = await drawing.draw([figure(bar)]);
  const [here] = await renderFigures([figure(bar)]);
  expect([there?.specJson, there?.svg]).toEqual([here?.specJson, here?.svg]);
  expect(Buffer.from(there?.png ?? []).equals(here?.png ?? Buffer.of(0))).toBe(true);
});

test('a figure that cannot be drawn is told by its name', async () => {
  drawing = startDrawing();
  const wrong = { hconcat: [bar, bar], autosize: { type: 'fit' } };
  await expect(drawing.draw([figure(wrong)])).rejects.toThrow(
    'figures/rain: expected a specification without warnings',
  );
});

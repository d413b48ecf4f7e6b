import { afterEach, expect, test } from 'vitest';
import type { Figure } from '../../../analysis/figures/figure.ts';
import { renderFigure } from '../../../analysis/figures/render.ts';
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
  const { png, ...here } = await renderFigure(figure(bar));
  expect(there).toMatchObject(here);
  expect(there && 'png' in there && Buffer.from(there.png).equals(png)).toBe(true);
});

test('a figure that cannot be drawn is one figure missing, with the reason', async () => {
  drawing = startDrawing();
  const wrong = { hconcat: [bar, bar], autosize: { type: 'fit' } };
  const [missing, drawn] = await drawing.draw([figure(wrong), figure(bar)]);
  expect(missing).toMatchObject({
    reason: expect.stringMatching(/^figures\/rain: expected a specification without warnings/) as string,
  });
  expect(drawn).toHaveProperty('png');
});

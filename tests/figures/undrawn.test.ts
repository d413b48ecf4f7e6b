import { expect, it } from 'vitest';
import { type Drawable, renderFigures } from '../../analysis/figures/render.ts';
import { drawn, figures } from './example-figures.ts';
import { someOutlets } from './example-rows.ts';

const drawable = (mark: object): Drawable => ({
  ...{ name: 'rain', alt: 'Rain' },
  spec: { data: { values: [{}] }, width: 200, height: 100, autosize: { type: 'none' }, ...mark } as Drawable['spec'],
});

it('draws every figure of names that no line could hold', async () => {
  const outlets = someOutlets(2, (index) => 'xy'[index]?.repeat(5000) ?? '');
  const names = ['Harbour'.repeat(700), 'ferry '.repeat(700)];
  const all = Object.keys(figures).map((name) => drawn(name, { outlets, names, takeaway: 'w'.repeat(5000) }));
  expect((await renderFigures(all)).filter((one) => 'reason' in one)).toEqual([]);
});

it('leaves out a figure with a mark outside the picture, which would end the process', async () => {
  const far = { x: { value: 5000 }, x2: { value: 5100 }, y: { value: 10 }, y2: { value: 20 } };
  const rendered = await renderFigures([drawable({ mark: { type: 'rect', opacity: 0.5 }, encoding: far })]);
  expect(rendered).toEqual([{ reason: 'figures/rain: expected every mark inside the picture, got a rect outside it' }]);
});

it('leaves out a figure that does not compile, with a reason of some length', async () => {
  const [rendered] = await renderFigures([drawable({ mark: 'x'.repeat(5000) })]);
  expect(rendered).toHaveProperty('reason', expect.stringMatching(/^figures\/rain: .{1,301}$/));
});

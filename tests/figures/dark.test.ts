import { expect, it } from 'vitest';
import { darkColours, inColours } from '../../analysis/figures/dark.ts';
import { colour } from '../../analysis/figures/theme.ts';
import { drawn, figures } from './example-figures.ts';

/** Contrast after WCAG 2.2. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

it('every colour of every figure has one for a dark ground', () => {
  for (const name of Object.keys(figures)) {
    const used = JSON.stringify(drawn(name).spec).match(/#[0-9a-f]{6}\b/g) ?? [];
    expect(used.filter((one) => !(one in darkColours))).toEqual([]);
  }
});

it('text keeps a contrast of 4.5 on a dark ground, marks one of 3', () => {
  const on = (ink: string) => contrast(darkColours[ink] ?? '', darkColours[colour.background] ?? '');
  for (const ink of [colour.ink, colour.softInk]) expect(on(ink)).toBeGreaterThan(4.5);
  for (const mark of ['#0072b2', '#c44e00', '#00875f', '#ad3f8f', '#c28a00', '#1d4f73', '#8f1426', '#3b3f45'])
    expect(on(mark)).toBeGreaterThan(3);
});

it('leaves what is no colour of the theme', () => {
  expect(inColours({ title: '#123456 is a number' }, darkColours)).toEqual({ title: '#123456 is a number' });
});

import { describe, expect, it } from 'vitest';
import { colour, fontSize, outletColours } from '../../analysis/figures/theme.ts';

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours by WCAG 2.1. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('theme', () => {
  it('has no type under 18 pixels: smaller it gets only where a name has no room', () => {
    expect(Math.min(...Object.values(fontSize))).toBe(18);
  });

  it('has text that reads on white', () => {
    expect(contrast(colour.ink, colour.background)).toBeGreaterThan(4.5);
    expect(contrast(colour.softInk, colour.background)).toBeGreaterThan(4.5);
  });

  it('has marks that stand out from white', () => {
    const colours = [...outletColours(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']).values()];
    for (const mark of colours) expect(contrast(mark, colour.background)).toBeGreaterThan(2.9);
  });

  it('colours eight outlets and leaves the others grey', () => {
    const colours = [...outletColours(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']).values()];
    expect(new Set(colours.slice(0, 8)).size).toBe(8);
    expect(colours.slice(8)).toEqual([colour.rest, colour.rest]);
  });

  it('keeps an outlet’s colour when others follow it', () => {
    expect(outletColours(['a', 'b', 'c']).get('b')).toBe(outletColours(['a', 'b']).get('b'));
  });
});

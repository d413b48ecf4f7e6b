import { readFileSync } from 'node:fs';
import opentype from 'opentype.js';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../analysis/figures/text-width.ts';

const weights = {
  400: '400Regular/Inter_400Regular',
  600: '600SemiBold/Inter_600SemiBold',
  700: '700Bold/Inter_700Bold',
};
const texts = ['Quiet harbour', 'ÅßŁőž “€” – …', 'Ελλάδα Київ', '● ○ ◊ ▲ → −2.5'];

describe('textWidth', () => {
  it.each([400, 600, 700] as const)('agrees with the font file at weight %i', (weight) => {
    const path = new URL(`../../node_modules/@expo-google-fonts/inter/${weights[weight]}.ttf`, import.meta.url);
    const font = opentype.parse(new Uint8Array(readFileSync(path)).buffer);
    const inFont = (text: string): number =>
      Array.from(text).reduce((sum, character) => sum + (font.charToGlyph(character).advanceWidth ?? 0), 0) /
      font.unitsPerEm;
    for (const text of texts) expect(textWidth(text, { size: 1, weight })).toBeCloseTo(inFont(text), 9);
  });

  it('counts characters that Inter lacks: an em for Chinese, nothing for a joiner', () => {
    expect(textWidth('日本', { size: 10 })).toBe(20);
    expect(textWidth('a\u200d\ufe0f', { size: 10 })).toBe(textWidth('a', { size: 10 }));
  });
});

describe('wrapText', () => {
  it('fills lines up to the width and keeps every word', () => {
    const lines = wrapText('one two three four', { width: 80, size: 16, mostLines: 9 });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('one two three four');
    expect(lines.every((line) => textWidth(line, { size: 16 }) <= 80)).toBe(true);
  });

  it('cuts inside a word only when the word is wider than a line', () => {
    const lines = wrapText('a Donaudampfschiff', { width: 60, size: 16, mostLines: 9 });
    expect(lines[0]).toBe('a');
    expect(lines.slice(1).join('')).toBe('Donaudampfschiff');
  });

  it('cuts what does not go into its lines, with an ellipsis inside the width', () => {
    const lines = wrapText('x'.repeat(5000), { width: 100, size: 16, mostLines: 3 });
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/^x+…$/);
    expect(lines.every((line) => textWidth(line, { size: 16 }) <= 100)).toBe(true);
  });

  it('makes one empty line of an empty text', () => {
    expect(wrapText(' ', { width: 60, size: 16, mostLines: 1 })).toEqual(['']);
  });
});

import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { boxesIn, fontFilesFor } from '../../analysis/figures/fonts.ts';

test.each([
  ['The Post', 3],
  ['Гавань, Λιμένας', 3],
  ['صحيفة', 5],
  ['עיתון', 5],
  ['港湾新聞', 5],
  ['한겨레', 5],
  ['ข่าว', 5],
  ['समाचार', 5],
  ['El Faro ⚓', 5],
])('the fonts of “%s” are at hand, and no others are loaded', (text, count) => {
  const files = fontFilesFor(text);
  expect(files.filter((file) => existsSync(file))).toHaveLength(count);
  expect(boxesIn(`<svg><title>ᚠ</title><text>${text}</text></svg>`)).toEqual([]);
});

test('a character that no font has is told, once', () => {
  expect(boxesIn('<svg><text>The Post ᚠᚠ</text></svg>')).toEqual(['ᚠ']);
});

import { expect, test } from 'vitest';
import { visibleInside, visibleLine, visibleMarks } from '../../analysis/study/visible-marks.ts';

test.each(['\0', '\u0007', '\u001b', '\u007f', '\u009b', '\u061c', '\u200e', '\u2028', '\u202e', '\u2066'])(
  'what a terminal or a reader would obey is shown: %j',
  (character) => {
    expect(visibleMarks(`a${character}b`)).toBe(`a\\u{${(character.codePointAt(0) ?? 0).toString(16)}}b`);
  },
);

test('ordinary text stays as it is, in every script', () => {
  const text = 'Zürich – “港” مرحبا 👩‍💻 n\u0303 \\u{1b}\n\tend';
  expect(visibleMarks(text)).toBe(text);
});

test('a line has no line ends', () => {
  expect(visibleLine('a\r\nb\tc')).toBe('a\\u{d}\\u{a}b\\u{9}c');
});

test('every text inside a value is shown, and the value itself left alone', () => {
  const given = { children: [{ value: 'a\u0007', depth: 1, align: null }] };
  expect(visibleInside(given)).toEqual({ children: [{ value: 'a\\u{7}', depth: 1, align: null }] });
  expect(given.children[0]?.value).toBe('a\u0007');
});

import { expect, test } from 'vitest';
import { leadingLines } from '../../../../scripts/report/tables/leading-lines.ts';

const kept = (bytes: number, parts: string) => {
  const lines = leadingLines(bytes, (line: string) => line);
  Array.from(parts).forEach((part, at) => {
    lines.add(part, `${part}${at % 10}\n`);
  });
  const { lines: text, ...told } = lines.finish();
  return { text: text.toString().replaceAll('\n', ' ').trim(), ...told };
};

test('lines that fit are all kept, in their order', () => {
  expect(kept(15, 'abcab')).toEqual({ text: 'a0 b1 c2 a3 b4', count: 5 });
});

test('of lines that do not fit every part keeps the same number of first ones', () => {
  expect(kept(14, 'aaaabba')).toEqual({ text: 'a0 a1 b4 b5', count: 4, ofEach: 2 });
});

test('a part that comes late keeps its first lines after many others have been let go', () => {
  expect(kept(12, `${'a'.repeat(40)}b`)).toMatchObject({ text: 'a0 a1 a2 b0', ofEach: 3 });
});

test('where there are more parts than lines, the first lines of all are kept', () => {
  expect(kept(7, 'abcdefghij')).toEqual({ text: 'a0 b1', count: 2, ofEach: 0 });
});

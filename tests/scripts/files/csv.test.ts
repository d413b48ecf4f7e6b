import { expect, test } from 'vitest';
import { csvLines, toCsv, type Cell } from '../../../scripts/files/csv.ts';

function cell(value: Cell): string {
  return toCsv(['x'], [{ x: value }]).slice('x\n'.length, -1);
}

test('a table has a header and its columns in the order asked for', () => {
  expect(toCsv(['b', 'a'], [{ a: 1, b: 'x' }, { a: 2 }])).toBe('b,a\nx,1\n,2\n');
});

test.each([
  [0.1 + 0.2, '0.3'],
  [2 / 3, '0.666667'],
  [-0, '0'],
  [1234567, '1234567'],
  [1234567.8, '1234570'],
  [0.00001234567, '0.0000123457'],
  [NaN, ''],
  [Infinity, ''],
])('a number has six significant digits, an integer all of its own: %d', (value, text) => {
  expect(cell(value)).toBe(text);
});

test.each([
  [null, ''],
  [undefined, ''],
  [true, 'true'],
  [false, 'false'],
])('%s is written as %j', (value, text) => {
  expect(cell(value)).toBe(text);
});

test('commas, quotation marks and line ends are quoted', () => {
  expect(['a,b', 'a"b', 'a\nb', 'a;b'].map(cell)).toEqual(['"a,b"', '"a""b"', '"a\nb"', 'a;b']);
});

test('a text that a spreadsheet would run is made harmless, a number is not touched', () => {
  expect(['=1+1', '+1', '-x', '@x', '\tx', '\rx'].map(cell)).toEqual(["'=1+1", "'+1", "'-x", "'@x", "'\tx", '"\'\rx"']);
  expect(cell(-1.5)).toBe('-1.5');
});

test('a long table comes line by line', () => {
  const lines = csvLines(
    ['n'],
    (function* () {
      for (let n = 0; ; n++) yield { n };
    })(),
  );
  expect([lines.next().value, lines.next().value]).toEqual(['n\n', '0\n']);
});

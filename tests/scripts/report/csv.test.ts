import { expect, test } from 'vitest';
import { toCsv, type Cell } from '../../../scripts/report/csv.ts';

function cell(value: Cell): string {
  return String(toCsv(['x'], [{ x: value }])).slice('x\n'.length, -1);
}

test('a table has a header and its columns in the order asked for', () => {
  expect(String(toCsv(['b', 'a'], [{ a: 1, b: 'x' }, { a: 2 }]))).toBe('b,a\nx,1\n,2\n');
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

test('a sign behind blanks, of full width, or behind a `;`, where some cut a cell, is made harmless too', () => {
  const cells = [' =1+1', '\u00a0@x', '＝1+1', '＋1', 'a;=1+1', 'a; ＠x;-b', 'a; b; c'];
  expect(cells.map(cell)).toEqual(["' =1+1", "'\u00a0@x", "'＝1+1", "'＋1", "a;'=1+1", "a;' ＠x;'-b", 'a; b; c']);
});

test('control and direction characters are shown as marks, line ends are text', () => {
  expect(['a\u001bb', 'a\u202e,', 'a\n\u009bb'].map(cell)).toEqual(['a\\u{1b}b', '"a\\u{202e},"', '"a\n\\u{9b}b"']);
});

test('a table that is longer than what is turned into bytes at once is whole', () => {
  const rows = Array.from({ length: 5000 }, (_, n) => ({ n, word: n % 3 === 0 ? 'über' : 'rain, heavy' }));
  const lines = String(toCsv(['n', 'word'], rows)).split('\n');
  expect(lines).toHaveLength(5002);
  expect(lines.slice(0, 3)).toEqual(['n,word', '0,über', '1,"rain, heavy"']);
  expect(lines.slice(-3)).toEqual(['4998,über', '4999,"rain, heavy"', '']);
});

test('a cell is as its own row says, whatever the row above says', () => {
  const rows = [{ x: 'a', y: 1 }, { x: 'a' }, { x: '', y: NaN }, { x: 'a', y: 1 }];
  expect(String(toCsv(['x', 'y'], rows))).toBe('x,y\na,1\na,\n,\na,1\n');
});

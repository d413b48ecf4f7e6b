import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName, numberedName, safeFileName } from '../../analysis/study/file-name.ts';
import { uniqueFileNames } from '../../analysis/study/unique-names.ts';

test('a name that every system can have stays as it is', () => {
  const names = ['a.txt', 'Café – “Härbör” #1 100%.md', 'v1.2 of it.txt', '港.jsonl'];
  expect(names.map(safeFileName)).toEqual(names);
});

test.each([
  ['what no name may hold', 'a/b\\c:d*e?.txt', 'a-b-c-d-e-.txt'],
  ['a device of Windows', 'Con.txt', 'Con_.txt'],
  ['a device with two extensions', 'nul.tar.gz', 'nul_.tar.gz'],
  ['a climbing path', '../../etc/passwd', 'etc-passwd'],
  ['a dash that reads as an option', '-rf.txt', 'rf.txt'],
  ['a dot or blank at the end', 'report. .', 'report'],
  ['control and direction characters', 'a\u001b[2J\u202eb.txt', 'a-[2J-b.txt'],
  ['half a character', 'a\ud800.txt', 'a-.txt'],
  ['nothing but signs', '???.txt', 'unnamed.txt'],
  ['a decomposed letter', 'e\u0301.txt', 'é.txt'],
])('%s becomes safe', (_, wanted, safe) => {
  expect(safeFileName(wanted)).toBe(safe);
});

test('a long name is cut between characters, keeps its extension and stays apart from its like', () => {
  const [one, other] = ['港'.repeat(90) + '一.txt', '港'.repeat(90) + '二.txt'].map(safeFileName);
  expect(one).toMatch(/^港{35}-[0-9a-f]{8}\.txt$/u);
  expect(one).not.toBe(other);
  expect(safeFileName('n\u0303'.repeat(200))).toMatch(/^ñ{55}-[0-9a-f]{8}$/u);
});

test('names that differ in case or Unicode form become two files', () => {
  expect(uniqueFileNames(['Deal.txt', 'deal.txt', 'DEAL.txt'])).toEqual(['Deal.txt', 'deal-2.txt', 'DEAL-3.txt']);
  expect(uniqueFileNames(['é.txt', 'e\u0301.txt'])).toEqual(['é.txt', 'é-2.txt']);
});

test('a number that another one asks for is passed over', () => {
  expect(uniqueFileNames(['a', 'A', 'a-2'])).toEqual(['a', 'A-3', 'a-2']);
});

test('a name that can stay does, whatever comes before it', () => {
  expect(uniqueFileNames(['a?b', 'a*b', 'a-b'])).toEqual(['a-b-2', 'a-b-3', 'a-b']);
  expect(uniqueFileNames(['0', 'a?b', 'a-b']).slice(1)).toEqual(uniqueFileNames(['a?b', 'a-b']));
});

test('100,000 that ask for one name get one each', () => {
  expect(new Set(uniqueFileNames(Array<string>(100_000).fill('a?.txt'))).size).toBe(100_000);
});

test('a number leaves a name as long as names may be', () => {
  const long = safeFileName(`${'x'.repeat(300)}.txt`);
  expect([long, numberedName(long, 12)].map((name) => Buffer.byteLength(name))).toEqual([120, 120]);
  expect(numberedName('a.txt', 2)).toBe('a-2.txt');
});

test('a name from which blanks were taken is as safe as one without', () => {
  expect(safeFileName('@..con ')).toBe(safeFileName('@..con'));
});

test('whatever is wanted, names are safe, apart and the same again', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('con', '.', ' ', 'É', 'e\u0301', '港'.repeat(50)),
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece).map((parts) => parts.join(''))), (wanted) => {
      const names = uniqueFileNames(wanted);
      expect(new Set(names.map(foldName)).size).toBe(wanted.length);
      expect(names.filter((name) => Buffer.byteLength(name) > 120 || safeFileName(name) !== name)).toEqual([]);
      expect(uniqueFileNames(names)).toEqual(names);
    }),
  );
});

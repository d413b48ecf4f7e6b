import { expect, test } from 'vitest';
import { mutationsOf } from '../../../scripts/mutate/mutations.ts';

/** A program with each of its mutations. */
const mutants = (text: string) =>
  mutationsOf('a.ts', text).map(({ start, end, text: becomes }) => text.slice(0, start) + becomes + text.slice(end));

test.each([
  ['if (a) b;', ['if (!(a)) b;', 'if (a) ;']],
  ['const f = (x: 3) => x <= 2;', ['const f = (x: 3) => x < 2;', 'const f = (x: 3) => x <= 3;']],
  ['const a = b && !c;', ['const a = b || !c;', 'const a = b && c;']],
  ['const a = b ? true : c;', ['const a = !(b) ? true : c;', 'const a = b ? false : c;']],
])('%s has its simple mutations, each alone', (text, expected) => {
  expect(mutants(text)).toEqual(expected);
});

test('imports and types are left alone', () => {
  expect(mutants("import { a } from './a.ts';\ntype B = 1 | true;\ninterface C { d: 2 }")).toEqual([]);
});

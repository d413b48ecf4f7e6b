import { expect, it } from 'vitest';
import { expectEnoughMemory } from '../../../scripts/report/enough-memory.ts';
import { exampleStudy } from '../../corpus/example-study.ts';

const roomy = { machine: 16e9, heap: 4e9 };
const study = (articles: number, characters: number) => {
  const [article] = exampleStudy([{ text: 'x'.repeat(characters) }]).articles;
  return { ...exampleStudy([]), articles: Array.from({ length: articles }, () => article ?? []).flat() };
};

it('lets a large study through that a common machine can hold', () => {
  expect(() => {
    expectEnoughMemory(study(10_000, 5_700), roomy);
  }).not.toThrow();
});

it('says how much a study wants, how much there is, and what helps', () => {
  expect(() => {
    expectEnoughMemory(study(10_000, 57_000), roomy);
  }).toThrow(
    /^example: expected a study that 16\.0 GB of memory can hold, got 10,000 articles of 0 outlets with 570,000,000 characters, which want \d\d\.\d GB or more; make a study of each event/,
  );
});

it('tells how to raise the limit of the heap where the machine has more', () => {
  const small = { machine: 16e9, heap: 0.1e9 };
  expect(() => {
    expectEnoughMemory(study(1000, 5_700), small);
  }).toThrow(/NODE_OPTIONS=--max-old-space-size=\d+00$/);
});

it('does not name more heap where the machine itself is too small', () => {
  expect(() => {
    expectEnoughMemory(study(1000, 5_700), { machine: 0.1e9, heap: 4e9 });
  }).toThrow(/or use a machine with more memory$/);
});

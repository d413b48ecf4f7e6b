import { expect, test } from 'vitest';
import { chaptersOf } from './chapters-of.ts';

/** Articles of two papers, so many of each, with a harsh or a plain word in the middle. */
function papers(each: number, harsh: string, plain: string): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: 2 * each }, (_, at) => {
      const word = at % 2 === 0 ? harsh : plain;
      const text = `The plan was ${word} for the town. On day ${at + 1} the boats came back to the quay. It was a ${word} week.`;
      return [`${at}.md`, `---\noutlet: Paper ${at % 2}\n---\n# Day ${at + 1} at the quay\n\n${text}\n`];
    }),
  );
}

const told = async (...given: Parameters<typeof papers>) =>
  (await chaptersOf(papers(...given))).flatMap(({ findings }) =>
    findings.filter(({ section }) => section === 'sentiment').map(({ title }) => title),
  );

test('a tone that differs article after article is told', async () => {
  expect(await told(5, 'horrible', 'long')).toEqual([
    'Paper 0’s own words are more negative than the others’, article after article',
  ]);
});

test('one article an outlet makes no difference in tone', async () => {
  expect(await told(1, 'horrible', 'long')).toEqual([]);
});

test('the same tone is no claim', async () => {
  expect(await told(5, 'horrible', 'horrible')).toEqual([]);
});

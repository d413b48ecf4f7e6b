import { expect, test } from 'vitest';
import { chaptersOf } from './chapters-of.ts';

/** Six articles each of two papers, whose own words differ in one. */
function papers(word: string, other: string): Record<string, string> {
  const fillers = 'boats nets gulls piers tides ropes sails crews oars flags lamps nests'.split(' ');
  return Object.fromEntries(
    fillers.map((filler, at) => {
      const own = at % 2 === 0 ? word : other;
      const text = `The ${own} was long. People saw the ${own} near the ${filler}. A ${own} ended with ${filler} there.`;
      return [`${at}.md`, `---\noutlet: Paper ${at % 2}\n---\n# On the ${filler}\n\n${text}\n`];
    }),
  );
}

const told = async (word: string, other: string) =>
  (await chaptersOf(papers(word, other))).flatMap(({ findings }) =>
    findings.filter(({ section }) => section === 'word-choice').map(({ title }) => title),
  );

test('a word that one paper uses article after article is its preference', async () => {
  expect(await told('blockade', 'queue')).toEqual(['Paper 0 prefers “blockade” and Paper 1 “queue”']);
});

test('words that both use, and names, are nobody’s preference', async () => {
  expect(await told('queue', 'queue')).toEqual([]);
  expect(await told('Velmora', 'Sandport')).toEqual([]);
});

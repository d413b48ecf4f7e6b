import { expect, test } from 'vitest';
import { chaptersOf } from './chapters-of.ts';

const paper = (outlet: string, ...paragraphs: string[]) =>
  `---\noutlet: ${outlet}\n---\n\n${paragraphs.join('\n\n')}\n`;
const story = 'The government of Norland closed the port of Norstad on Monday, and the ships waited outside.';
const judging = paper(
  'A',
  story,
  'The regime did not say why it had closed the port.',
  'Fishermen fear the regime and keep silent.',
);

/** The titles and texts of findings on judging words. */
async function toldOf(...articles: string[]): Promise<string[]> {
  const chapters = await chaptersOf(Object.fromEntries(articles.map((text, at) => [`${at}.md`, text])));
  return chapters
    .flatMap(({ findings }) => findings)
    .filter(({ kind }) => kind === 'sole-judging-words')
    .map(({ title, text }) => `${title}. ${text}`);
}

test('a word that takes a side and that one outlet alone writes is told', async () => {
  expect(await toldOf(judging, paper('B', story, 'Nobody said why.'))).toEqual([
    'A alone writes “regime”. In its own words it has “regime” 2 times; no other outlet has the word, in quotations neither.',
  ]);
});

test.each([
  ['another outlet has it in another form', 'Such regimes do not last, people say.'],
  ['another outlet quotes it', '“The regime is afraid,” said Ola Berger, a fisherman.'],
  ['another outlet has it in a caption', 'Photo: The regime’s ships on Monday.'],
])('it is not told where %s', async (_, sentence) => {
  expect(await toldOf(judging, paper('B', story, sentence))).toEqual([]);
});

test.each([
  ['once', paper('A', story, 'The regime did not say why.')],
  ['in quotations', paper('A', story, '“The regime lies,” said Ola Berger. “The regime must go,” he said.')],
  ['as a name', paper('A', story, 'The Radical Party of Norland spoke. It was the Radical Party that asked.')],
])('it is not told of an outlet that has it %s', async (_, article) => {
  expect(await toldOf(article, paper('B', story))).toEqual([]);
});

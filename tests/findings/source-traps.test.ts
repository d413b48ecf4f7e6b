import { describe, expect, it } from 'vitest';
import { chaptersOf } from './chapters-of.ts';

const paper = (outlet: string, ...paragraphs: string[]) =>
  `---\noutlet: ${outlet}\n---\n\n${paragraphs.join('\n\n')}\n`;

/** The titles of findings of some kinds. */
async function titlesOf(kinds: readonly string[], ...articles: string[]): Promise<string[]> {
  const chapters = await chaptersOf(Object.fromEntries(articles.map((text, at) => [`${at}.md`, text])));
  return chapters
    .flatMap(({ findings }) => findings)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ title }) => title);
}

const story = 'A storm broke two piers of Norstad on Monday night, and forty families left their houses.';
const plea =
  'We will pay for every roof in this town, and we will do it before the winter, because nobody here can wait longer than that, and nobody should have to ask a second time for what was promised in the spring when the ice came';
const answer =
  'The port has no money for new piers, and we told the council so in March and again in June, when the cranes were sold and the ferry stopped sailing, and nobody at the table asked what would follow from all of that';
const marsh = `“${plea},” Senator Helen Marsh said. Marsh stayed, and Marsh spoke to the families.`;
const berger = `“${answer},” said Ola Berger, the director of the port.`;

describe('a share of quoted words', () => {
  it('is told where an outlet quotes somebody and another does not', async () => {
    const titles = await titlesOf(
      ['quoted-words'],
      paper('A', story, marsh),
      paper('B', story, 'Senator Helen Marsh came.', berger),
    );
    expect(titles).toEqual([expect.stringContaining('none')]);
  });

  it('is not told where the other may quote the same person without the name', async () => {
    const veiled = paper('B', 'Senator Helen Marsh came on Tuesday.', `“${plea},” the Norstad Liberal said.`, berger);
    const titles = await titlesOf(['quoted-words'], paper('A', story, marsh), veiled);
    expect(titles.filter((title) => title.includes('Marsh'))).toEqual([]);
  });

  it('is not told where the other embeds the words in a post', async () => {
    const post = `${plea} — Helen Marsh (@helenmarsh) May 9, 2018`;
    const posted = paper('B', 'Senator Helen Marsh came on Tuesday.', post, berger);
    const titles = await titlesOf(['quoted-words'], paper('A', story, marsh), posted);
    expect(titles.filter((title) => title.includes('Marsh'))).toEqual([]);
  });
});

describe('a person whom one outlet alone quotes', () => {
  const others = [paper('B', story, marsh), paper('C', story, 'The mayor was not in town, the police said.')];

  it('is told where nobody else names them', async () => {
    const titles = await titlesOf(['sole-speakers'], paper('A', story, berger), ...others);
    expect(titles.join()).toContain('A alone quotes Ola Berger');
  });

  it.each([
    ['names them without quoting', 'Ola Berger, the director of the port, did not come.'],
    ['spells them otherwise', 'The port director, Ola Bergar, did not come.'],
  ])('is not told where another outlet %s', async (_, sentence) => {
    const titles = await titlesOf(['sole-speakers'], paper('A', story, berger), ...others, paper('D', story, sentence));
    expect(titles.join()).not.toContain('Ola Berger');
  });
});

describe('a person whom an outlet never names', () => {
  const named = (outlet: string, name: string) =>
    paper(
      outlet,
      ...(outlet === 'A' ? [story] : ['Two piers of Norstad lie in the water since the storm of Monday.']),
      `General ${name} came to Norstad on Tuesday.`,
      outlet === 'A' ? `General ${name} left again at night.` : `Before midnight General ${name} was gone.`,
    );

  it('is told', async () => {
    const silent = paper('C', story, 'A general came to Norstad on Tuesday and left again at night.');
    const titles = await titlesOf(
      ['missing-actor'],
      named('A', 'Karim Soleimani'),
      named('B', 'Karim Soleimani'),
      silent,
    );
    expect(titles).toEqual(['C never names Karim Soleimani; every other outlet does']);
  });

  it('is not told where the outlet spells the name otherwise', async () => {
    const spelt = named('C', 'Karem Suleimani');
    const titles = await titlesOf(
      ['missing-actor'],
      named('A', 'Karim Soleimani'),
      named('B', 'Karim Soleimani'),
      spelt,
    );
    expect(titles).toEqual([]);
  });
});

describe('outlets that run one agency’s text', () => {
  it('are one voice: what they all have and another has not is no omission', async () => {
    const copy = (outlet: string) =>
      `---\noutlet: ${outlet}\n---\n\n${story}\n\nGeneral Karim Soleimani came to Norstad on Tuesday with two of his sons and a gift for the mayor.\n\nGeneral Karim Soleimani left again at night, and nobody at the port would say where his ship was going next.\n`;
    const silent = paper('C', story, 'A general came to Norstad on Tuesday and left again at night.');
    expect(await titlesOf(['missing-actor'], copy('A'), copy('B'), silent)).toEqual([]);
  });
});

describe('one person under two given names', () => {
  it('is one', async () => {
    const [chapter] = await chaptersOf({
      'a.md': paper('A', story, 'Senator Bob Goodman came.', 'Goodman left again.'),
      'b.md': paper('B', story, 'Senator Robert W. Goodman came.', 'Goodman left again.'),
    });
    const names = chapter?.corpus.actors.map(({ name }) => name).filter((name) => name.includes('Goodman'));
    expect(names).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { chaptersOf } from '../findings/chapters-of.ts';

/** The judging words of a text: word, kind, whose it is, whom it is about. */
async function judgingIn(text: string, yaml = ''): Promise<string[]> {
  const named = 'President Ann Lee of Norland met General Ola Berg in Bern. Lee and Berg said little.';
  const [chapter] = await chaptersOf({ 'a.txt': `${named}\n\n${text}\n`, 'b.txt': `${named} It rained.` }, yaml);
  return (chapter?.rows['judging-words'] ?? []).map(({ word, kind, owner, target }) =>
    [word, kind, owner, target].filter((cell) => cell !== '').join(', '),
  );
}

describe('a judging word', () => {
  it.each([
    ['a word of the list', 'The rogue council met on Monday.', ['rogue, sided, outlet']],
    [
      'with the name that its phrase is about',
      'Bern met the dictator Ann Lee.',
      ['dictator, sided, outlet, Ann Lee of Norland'],
    ],
    ['that may pass for a description', 'The historic bridge fell.', ['historic, mild, outlet']],
    [
      'a term in marks that nobody says',
      'The “zero tolerance” policy began.',
      ['zero tolerance, scare-quotes, outlet'],
    ],
    ['once, where it stands in marks', 'The “rogue” council met.', ['rogue, scare-quotes, outlet']],
    ['a speaker’s', '“This rogue council must go now,” Lee said.', ['rogue, sided, speaker']],
    ['a speaker’s in reported speech', 'Lee said that the rogue council must go.', ['rogue, sided, speaker']],
  ])('is %s', async (_, text, expected) => {
    expect(await judgingIn(text)).toEqual(expected);
  });

  it('is none in a name, nor a title in marks', async () => {
    expect(await judgingIn('Bern showed Rogue One on Monday. She saw “The Long Road Home” twice.')).toEqual([]);
  });

  it('is one that the study adds', async () => {
    expect(await judgingIn('The gloomy council met.', 'title: Rain\nwords:\n  judging: [gloomy]\n')).toEqual([
      'gloomy, sided, outlet',
    ]);
  });

  it.each([
    ['against', 'The rogue council met.'],
    ['for', 'They held candid talks.'],
    ['none', 'The self-ruled island waits.'],
  ])('speaks %s what it is said of', async (direction, text) => {
    const [chapter] = await chaptersOf({ 'a.txt': text, 'b.txt': 'It rained in the town hall of Bern.' });
    expect(chapter?.rows['judging-words'].map((row) => row.direction)).toEqual([direction]);
  });

  it('tells how many outlets have it', async () => {
    const [chapter] = await chaptersOf({
      'a.md': '---\noutlet: A\n---\n\nThe rogue council met. A puppet spoke.\n',
      'b.md': '---\noutlet: B\n---\n\nA rogue council sat down in the town hall of Bern.\n',
    });
    expect((chapter?.rows['judging-words'] ?? []).map(({ word, outlets }) => `${word} ${outlets}`)).toEqual([
      'rogue 2',
      'puppet 1',
      'rogue 2',
    ]);
  });
});

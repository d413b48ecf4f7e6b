import { describe, expect, it } from 'vitest';
import { numberPhrases, piecesOf } from '../../analysis/language/english/number-phrases.ts';
import { chaptersOf } from '../findings/chapters-of.ts';

/** The numbers of a sentence: what they may be, and their unit. */
const read = (text: string): string[] =>
  numberPhrases(piecesOf(text)).map(({ low, high, unit }) => `${low}..${high} ${unit?.unit ?? ''}`.trim());

describe('a number', () => {
  it.each([
    ['a 5-1/2 hour meeting', '5.5..5.5 hour'],
    ['for five and a half hours', '5.5..5.5 hour'],
    ['for 7½ hours', '7.5..7.5 hour'],
    ['more than five hours', '5..Infinity hour'],
    ['nearly five years', '4.5..5 year'],
    ['$1.2 billion', '1200000000..1200000000 USD'],
    ['10 to 15 percent', '10..15 percent'],
    ['three hundred and twelve voters', '312..312'],
    ['twenty-five miners', '25..25'],
  ])('“%s” is read', (text, expected) => {
    expect(read(`There were ${text} here`)).toEqual([expected]);
  });

  it.each(['in 2019', 'on June 18', 'at 10:30', 'an F-16', 'the Group of 20', 'Article 5'])(
    'is none in “%s”',
    (text) => {
      expect(read(`They met ${text}, again`)).toEqual([]);
    },
  );
});

/** Verdict on two texts of one day, by the fact. */
async function verdictsOf(one: string, other: string): Promise<string[]> {
  const head = 'date: 2020-05-04\n---\n';
  const [chapter] = await chaptersOf({
    'a.txt': `---\noutlet: Aa\n${head}${one}\n`,
    'b.txt': `---\noutlet: Bb\n${head}${other}\n`,
  });
  return (chapter?.rows.numbers ?? []).map(({ fact, verdict }) => `${fact} ${verdict}`);
}

describe('two numbers for one thing', () => {
  it('are compatible where one takes in what the other leaves out', async () => {
    expect(
      await verdictsOf(
        'Lee met Berg for five and a half hours, followed by dinner, in Bern.',
        'The talks in Bern lasted seven and a half hours, including over dinner.',
      ),
    ).toEqual(['talks duration compatible', 'talks duration compatible']);
  });

  it('are different where neither rounding nor scope explains them', async () => {
    expect(
      await verdictsOf(
        'The flood in Bern killed 12 people on Monday, police said.',
        'The flood in Bern killed 31 people on Monday, police said.',
      ),
    ).toEqual(['killed person different', 'killed person different']);
  });

  it('are the same where they are equal', async () => {
    expect(await verdictsOf('The flood killed 12 people.', 'Twelve people were killed in Bern.')).toEqual([
      'killed person same',
      'killed person same',
    ]);
  });

  it('are not compared where a text has two of them', async () => {
    const verdicts = await verdictsOf(
      'The flood killed 12 people. A flood killed 80 people in 1953.',
      'The flood killed 31 people in Bern.',
    );
    expect(verdicts.join()).not.toContain('different');
  });

  it('are not compared where each has a place of its own', async () => {
    const verdicts = await verdictsOf(
      'Police arrested 46 people outside the office of Berg.',
      'Some 128 people were arrested on charges of unlawfully demonstrating in Senate buildings.',
    );
    expect(verdicts).toEqual(['arrested person unclear', 'arrested person unclear']);
  });

  it('are of different things where one counts the killed and one the wounded', async () => {
    expect(await verdictsOf('He killed 12 people and wounded 30 others.', 'Some 40 people were wounded.')).toContain(
      'killed person alone',
    );
  });
});

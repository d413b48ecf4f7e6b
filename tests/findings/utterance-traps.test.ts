import { describe, expect, it } from 'vitest';
import { chaptersOf } from './chapters-of.ts';

/** An article by its outlet. */
const paper = (outlet: string, ...paragraphs: string[]) =>
  `---\noutlet: ${outlet}\n---\n\n${paragraphs.join('\n\n')}\n`;

/** The findings on utterances: titles with texts. */
async function toldOf(...articles: string[]): Promise<string[]> {
  const files = Object.fromEntries(articles.map((text, at) => [`${at}.md`, text]));
  const chapters = await chaptersOf(files);
  return chapters
    .flatMap(({ findings }) => findings)
    .filter(({ section }) => section === 'utterances')
    .map(({ title, text }) => `${title}. ${text}`);
}

const first = 'The harbour stays closed until every pier has been looked at by the engineers of the port.';
const second = 'Nobody who lives near the water should have to sleep in a school gym for another week.';
const speech = `“${first}” Mayor Helen Marsh said. “${second}”`;
const story = 'A storm broke two piers of Norstad on Monday night, and forty families left their houses.';
/** What another reporter wrote of the same night, so that the article is no copy. */
const ownReport = [
  'Forty families of Norstad slept in two schools after the wind had taken the roofs of their street on Monday.',
  'Volunteers of the rowing club carried blankets up the hill, and the baker opened his shop at four in the morning.',
  'The ferry from Sund turned back twice before it could land at the old quay behind the fish market of the town.',
];
const whole = paper('Whole Post', `# Harbour closed\n\n${story}`, speech);

describe('what an outlet did with a quotation', () => {
  it('is shortening where it prints one half, and the other half is told', async () => {
    const [told] = await toldOf(whole, paper('Short Times', story, `“${first}” Mayor Helen Marsh said.`));
    expect(told).toMatch(/^Whole Post prints “.+” whole; Short Times shortens it/u);
    expect(told).toContain('Short Times leaves out “Nobody who lives near the water');
  });

  it('is none where it prints the other half elsewhere in the article', async () => {
    const apart = paper(
      'Apart Times',
      story,
      `“${first}” Mayor Helen Marsh said.`,
      'The families were brought to two schools, and soup was cooked in the yard.',
      `“${second}” she said.`,
    );
    expect(await toldOf(whole, apart)).toEqual([]);
  });

  it('is none where an embedded post has it', async () => {
    const post = `${first} ${second} — Helen Marsh (@helenmarsh) May 9, 2018`;
    const embeds = paper('Post Times', story, `Mayor Helen Marsh said “${first}”`, post);
    expect(await toldOf(whole, embeds)).toEqual([]);
  });

  it('is none for a few words, which may be of another day', async () => {
    const few = paper('Few Times', story, 'Mayor Helen Marsh spoke of “the engineers of the port”.');
    expect(await toldOf(whole, few)).toEqual([]);
  });

  it('is no report without marks where little of it is the same', async () => {
    const loose = paper('Loose Times', story, 'Mayor Helen Marsh said engineers of the port would come from Sund.');
    expect(await toldOf(whole, loose)).toEqual([]);
  });

  it('is no rewording where two outlets differ in a word and nobody knows who changed it', async () => {
    const changed = speech.replace('engineers', 'inspectors');
    expect(await toldOf(whole, paper('Other Times', story, changed))).toEqual([]);
  });

  it('is rewording where two agree against the third', async () => {
    const changed = speech.replace('engineers', 'inspectors');
    const long = paper(
      'Long Post',
      story,
      speech,
      ...Array.from({ length: 12 }, (_, at) => `House ${at} lost its roof, and boat ${at} sank.`),
    );
    const seen = Array.from({ length: 12 }, (_, at) => `Street ${at} was dark, and shop ${at} had no bread.`);
    const [told] = await toldOf(
      long,
      paper('Same Times', ...ownReport, speech),
      paper('Other Times', ...seen, changed),
    );
    expect(told).toContain('Other Times has it with other words inside the marks');
  });

  it.each([
    [
      'a number in figures',
      'We saw 2 in 3 piers broken, and 3 boats lie on the quay',
      'We saw two-in-three piers broken, and three boats lie on the quay',
    ],
    [
      'a word in brackets',
      'The (old) harbour stays closed until every pier has been looked at',
      'The harbour stays closed until every pier has been looked at',
    ],
    [
      'another form of a word',
      'He says he closed every pier of the harbour before the storm came',
      'He said he closed every pier of the harbour before the storm came',
    ],
  ])('is nothing where they differ in %s', async (_, one, other) => {
    const said = (words: string) => `“${words}, and that is what the council wanted,” Mayor Helen Marsh said.`;
    expect(await toldOf(paper('One', story, said(one)), paper('Two', story, said(other)))).toEqual([]);
  });

  it('is not printing whole where another outlet has more of the sentence', async () => {
    const more =
      'The harbour stays closed until every pier and every one of the nine old cranes on the quay has been looked at by the engineers of the port.';
    const block = paper('Block Post', story, 'Mayor Helen Marsh released a statement on Monday:', `I know. ${more}`);
    const short = paper('Short Times', story, '“The harbour stays closed until every pier,” Mayor Helen Marsh said.');
    const told = await toldOf(paper('Cut Post', story, `“${first}” Mayor Helen Marsh said.`), block, short);
    expect(told.filter((one) => one.startsWith('Cut Post prints'))).toEqual([]);
  });
});

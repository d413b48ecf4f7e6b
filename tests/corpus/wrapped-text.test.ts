import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unwrapped } from '../../analysis/lines/wrapped-lines.ts';
import { chaptersOf } from '../findings/chapters-of.ts';

const paragraphs = [
  'The council of Velmora voted on Tuesday to close the old rope bridge to all traffic from April, after engineers found deep cracks in two of its piers and in the northern ramp.',
  '“We cannot gamble with people’s lives,” Mayor Ilse Brandt said after the meeting. “The bridge is tired, and so is our luck.”',
  'Opponents warned that shops on the island would lose half of their customers within weeks. Benat Okoro, who runs a bakery beside the ramp, said the council had ignored every letter that traders sent.',
  'The council will run a free ferry every twenty minutes while the bridge is shut, and a long-term repair is planned for the summer.',
];

/** Wraps as text editors do: a line as long as it fits. */
function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

const article = (body: string) => `Bridge to close\n\n${body}\n`;

/** What is measured of a text: words and kinds of its segments, its quotations, and its tone. */
async function measured(text: string) {
  const [chapter] = await chaptersOf({ 'a.txt': text });
  return {
    segments: chapter?.rows.segments.map((row) => `${row.kind}: ${row.text}`),
    quotations: chapter?.rows.quotations.map((row) => `${row.speaker}: ${row.text}`),
    words: chapter?.rows.articles.map((row) => row.words),
    tone: chapter?.rows.sentiment.map((row) => row.score_per_100_words),
  };
}

const plain = await measured(article(paragraphs.join('\n\n')));

test.each([60, 66, 72, 76, 80, 92, 100])(
  'a text wrapped at %i columns is measured like the text itself',
  async (width) => {
    const blocks = paragraphs.map((one) => wrap(one, width)).join('\n\n');
    expect(await measured(article(blocks))).toEqual(plain);
    const indented = paragraphs.map((one) => wrap(one, width, '    ')).join('\n');
    expect(await measured(article(indented))).toEqual(plain);
  },
);

test('a word that was broken at a line’s end is one word, and a word with a hyphen keeps it', () => {
  const broken = [
    'The council of Velmora voted on Tuesday to close the old rope bridge to',
    'all traffic from April, after engineers found deep cracks and the govern-',
    'ment promised to pay for a long-term repair. The harbour master, who had',
    'asked for help three times, said that nobody had a plan for the long-',
    'term future of the island or for the people who live there in the winter.',
  ].join('\n');
  const joined = unwrapped(broken);
  expect(joined).toContain('govern\u00ad\u2060ment');
  expect(joined).toContain('long-\u2060term');
});

test('a text that nobody wrapped stays as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.lorem({ maxCount: 12 }), { maxLength: 12 }), (lines) => {
      const text = lines.map((line, at) => `${line} ${'x'.repeat((at * 37) % 90)}.`).join('\n');
      expect(unwrapped(text)).toBe(text);
    }),
  );
});

test('offsets hold: only line ends and the blanks round them change', () => {
  const text = paragraphs.map((one) => wrap(one, 64)).join('\n\n');
  const joined = unwrapped(text);
  expect(joined.length).toBe(text.length);
  expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});

test('lists, verse and headings stay lines', () => {
  const list = Array.from(
    { length: 8 },
    (_, at) => `- item number ${at} of a long list of things that people bring along`,
  ).join('\n');
  const verse = 'The sea is wide\nand so am I\nthe boats go out\nthe gulls go by\nand nobody\nwill tell us why';
  for (const text of [list, verse]) expect(unwrapped(text)).toBe(text);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownText } from '../../analysis/lines/markdown-text.ts';
import { chaptersOf } from '../findings/chapters-of.ts';

/** The words that are left. */
const words = (text: string) => markdownText(text).replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

test.each([
  ['# Storm over Velmora', 'Storm over Velmora'],
  ['## Storm ##', 'Storm'],
  ['See [the old pier](https://a.example/horrible "A bad title") there.', 'See the old pier there.'],
  ['![A terrible wreck](https://a.example/x.jpg)\n\nIt rained.', 'It rained.'],
  ['It was **very** late, _he_ said, and `code`.', 'It was very late, he said, and code.'],
  ['> “It rained,” he said.', '“It rained,” he said.'],
  ['snake_case_name and 3 * 4 * 5', 'snake_case_name and 3 * 4 * 5'],
  ['\\*no emphasis\\*', '*no emphasis*'],
  ['[one]: https://a.example/hate\nIt rained.', 'It rained.'],
])('of %j a reader reads %j', (text, read) => {
  expect(words(text)).toBe(read);
});

test('every offset keeps its place', () => {
  const pieces = fc.constantFrom(
    '# ',
    '[a](b)',
    '**',
    '*',
    '_',
    'word ',
    '\n',
    '> ',
    '\\*',
    '![',
    '](',
    ')',
    '`',
    '---\n',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const plain = markdownText(text);
      expect(plain.length).toBe(text.length);
      expect([...plain.matchAll(/\n/g)].length).toBe([...text.matchAll(/\n/g)].length);
    }),
  );
});

test('addresses of links are no words, and a heading is the headline', async () => {
  const body =
    'The pier was closed on [Friday](https://a.example/terrible-horrible-disaster) after the old ramp broke.';
  const [chapter] = await chaptersOf({ 'a.md': `# Pier is closed\n\n${body}\n` });
  expect(chapter?.rows.articles[0]).toMatchObject({ headline: 'Pier is closed', words: 14 });
});

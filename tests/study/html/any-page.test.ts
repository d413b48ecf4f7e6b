import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractPage } from '../../../analysis/study/html/extract-page.ts';
import { ferryPage, paragraphs } from './ferry-page.ts';

const names = ['div', 'p', 'b', 'a', 'h2', 'li', 'ul', 'table', 'td', 'script', 'figure', 'blockquote', 'title', 'svg'];
const tag = fc.constantFrom(...names);
const piece = fc.oneof(
  tag.map((name) => `<${name}>`),
  tag.map((name) => `</${name}>`),
  tag.map((name) => `<${name} class="related caption" hidden='`),
  fc.constantFrom(
    '<!--',
    '-->',
    '<!doctype html>',
    '<br>',
    '&amp;',
    '&#8211;',
    '&nope;',
    '"',
    "'",
    '\0',
    '<body>',
    '</html>',
  ),
  fc.constantFrom(...paragraphs, 'Rain', ' ', '\n'),
);
const page = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

test('whatever the page, no tag survives in the text', () => {
  fc.assert(
    fc.property(page, (html) => !/<\/?[a-z]/i.test(extractPage(html).text)),
    { seed: 7, numRuns: 200 },
  );
});

test('whatever the page, spans are in the text, in order and apart', () => {
  fc.assert(
    fc.property(page, (html) => {
      const { text, spans } = extractPage(ferryPage(html));
      const places = spans.flatMap(({ start, end }) => [start, end]);
      return places.every((place, index) => place >= (places[index - 1] ?? 0) && place <= text.length);
    }),
    { seed: 7, numRuns: 200 },
  );
});

test.each([
  ['100,000 nested elements', '<div>'.repeat(100_000)],
  ['100,000 unclosed tags', '<b><i><a href="x">'.repeat(33_000)],
  ['half a million stray brackets', '<'.repeat(500_000)],
  ['half a million references', '&'.repeat(500_000)],
  ['an attribute that never ends', '<div class="'],
  ['a comment that never ends', '<!-- '.repeat(10_000)],
  ['deeply nested JSON-LD', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
])('%s are read within seconds', (_, html) => {
  const started = performance.now();
  expect(extractPage(html + paragraphs[0]).text).toBeTypeOf('string');
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('a page nested too deep for a tree gives its text, a block a line', () => {
  const html = `${'<div>'.repeat(100_000)}<p>Rain &amp; wind</p><script>if (1 < 2) "<p>x</p>"</script><p>Sun</p>`;
  expect(extractPage(html)).toEqual({ text: 'Rain & wind\n\nSun\n', spans: [] });
});

test('a page of five million characters is read', () => {
  const { text } = extractPage(`<body>${`<p>${paragraphs[0]}</p>`.repeat(45_000)}`);
  expect(text.length).toBeGreaterThan(4_500_000);
});

test.each(['', '   ', '<html>', '<frameset><frame src="a.html"></frameset>'])(
  'a page without words (%j) gives none',
  (html) => {
    expect(extractPage(html)).toMatchObject({ text: '', spans: [] });
  },
);

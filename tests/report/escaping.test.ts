import { expect, test } from 'vitest';
import { buildReport } from '../../analysis/report/build-report.ts';
import { figureIndex } from '../../analysis/report/figure-index.ts';
import { paragraph } from '../../analysis/report/nodes.ts';
import { markdownOf } from '../../analysis/report/to-markdown.ts';
import { measuredOf, studyOf } from '../findings/chapters-of.ts';
import { nodesOf, parsed, plain } from './ferry.ts';

/** What Markdown, GitHub or a browser would run; each has a word by which it is found again. */
const traps = [
  '<img src=x onerror=boom>',
  '<script>alert("hook")</script>',
  '<!-- moor -->',
  '[quay](https://quay.example)',
  '![mast](mast.png)',
  '<https://keel.example>',
  'https://sail.example/x_y_z',
  'www.deck.example',
  '[^anchor]',
  '**rudder** and __tiller__ and ~~oar~~',
  '`buoy` and ``net``',
  '$cable$ and $$rope$$',
  'a | pipe | b',
  ':ferry: and :+1:',
  '&lt;hull&gt; &amp; &#35;',
  'back\\slash \\*star\\*',
];

const hostile = traps.join(' ');
const line = (start: string, trap: string) => `${start} bad ${trap} harbour said the terrible man on the pier.`;
const articles = {
  'one.txt': `# Harbour <b>news</b> | today\n\n${traps.map((trap) => line('The', trap)).join('\n\n')}`,
  'two.txt': `> 1. Harbour - list\n\n${[
    '# heading',
    '- item',
    '> quote',
    '1. one',
    '---',
    '| a | b |',
    '+ plus',
    '```js',
    '    code',
  ]
    .map((start) => line(start, 'ugly'))
    .join('\n\n')}\n\nShare this ${hostile}`,
};
const yaml = [
  `title: ${JSON.stringify(`# ${hostile}\nsecond line`)}`,
  `question: ${JSON.stringify(hostile)}`,
  `outlets: { one: { name: ${JSON.stringify(`One ${hostile}`)} }, two: { name: "Two\\n# two" } }`,
  'articles: { one: { outlet: one, flags: [damaged] }, two: { outlet: two } }',
  `topics: { t: { name: ${JSON.stringify(`Pier | ${hostile}\n\n# x`)}, terms: [harbour, pier, "<b>"] } }`,
  `actors: { a: { name: ${JSON.stringify(`Harbour ${hostile}`)}, aliases: [Harbour] } }`,
].join('\n');

const study = studyOf(articles, yaml);
const measured = await measuredOf(articles, yaml);
const { chapters } = measured;
const tree = buildReport(study, measured);
const back = parsed(markdownOf(tree));

test('nothing that an article or a study says becomes markup', () => {
  for (const kind of ['html', 'link', 'image', 'heading', 'footnoteReference', 'delete', 'code', 'thematicBreak'])
    expect([kind, nodesOf(kind, back).length]).toEqual([kind, nodesOf(kind, tree).length]);
});

test('only the report’s own HTML, pictures and links are in it', () => {
  expect(
    nodesOf('html', back).filter(({ value = '' }) => !/^<\/?details>(?:<summary>[^<]*<\/summary>)?$/.test(value)),
  ).toEqual([]);
  const urls = [...nodesOf('link', back), ...nodesOf('image', back)].map(({ url = '' }) => url);
  expect(
    urls.filter(
      (url) => !/^(?:#|articles\/|tables\/|figures\/|datapackage|findings\.json|manifest\.json|study\.yaml)/.test(url),
    ),
  ).toEqual([]);
});

test('what articles and the study say survives as it was', () => {
  expect(plain(back).replace(/\s+/g, '')).toBe(plain(tree).replace(/\s+/g, ''));
  expect(plain(back)).toContain(traps[0]);
});

test.each([
  ['mathematics', /(?<!\\)\$/],
  ['emoji', /(?<!\\):(?:ferry|\+1):/],
  ['tags', /(?<!\\)<(?!\/?details>|summary>|\/summary>)/],
])('GitHub finds no %s in it', (_, pattern) => {
  expect(markdownOf(tree).replace(/`[^`\n]*`/g, '')).not.toMatch(pattern);
});

test('the page of figures escapes too', () => {
  const page = figureIndex(study.title, chapters);
  const kinds = ['html', 'link', 'image', 'heading'];
  const count = (of: typeof page) => kinds.map((kind) => nodesOf(kind, of).length);
  expect(count(parsed(markdownOf(page)))).toEqual(count(page));
});

const written = (value: string) => markdownOf({ type: 'root', children: [paragraph(value)] });

test('an e-mail address is text and no link, and reads as it was', () => {
  const page = parsed(written('Write to ann.lee@quay.example or to Bo_1@x-y.example.'));
  expect(nodesOf('link', page)).toEqual([]);
  expect(plain(page).replaceAll('<!-- -->', '')).toContain('Write to ann.lee@quay.example or to Bo_1@x-y.example.');
});

test('control and direction characters are shown as marks', () => {
  expect(plain(parsed(written('a\u001b[31m \\\u202e b\u0007')))).toBe('a\\u{1b}[31m \\\\u{202e} b\\u{7}');
});

import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';
import { buildReport } from '../../analysis/report/build-report.ts';
import { figureIndex } from '../../analysis/report/figure-index.ts';
import { markdownOf } from '../../analysis/report/to-markdown.ts';
import { measuredOf, studyOf } from '../findings/chapters-of.ts';
import { nodesOf, plain } from './ferry.ts';

const articles = {
  'a.txt': 'Storm hits the pier\n\nThe storm hit the old pier on Friday. The pier fell into the sea.',
  'b.txt': 'Pier falls in storm\n\nThe old pier fell in a terrible storm on Friday. Nobody was hurt.',
  'c.txt': 'School wins the cup\n\nThe school won the alleged cup on Monday. The happy team sang in the rain.',
  'd.txt': 'Cup goes to school\n\nThe cup went to the school on Monday. The team will sing again.',
};
const yaml =
  'title: Two stories\n' +
  'articles: { a: { event: storm, outlet: x }, b: { event: storm, outlet: y }, c: { event: cup, outlet: x }, d: { event: cup, outlet: y } }\n' +
  'referents: { cup: { name: the cup, heads: [cup] } }';
const study = studyOf(articles, yaml);
const measured = await measuredOf(articles, yaml);
const { chapters } = measured;
const tree = buildReport(study, measured);

test('each of two events is a chapter with the same sections', () => {
  const titles = nodesOf('heading', tree).map(plain);
  expect(titles.filter((title) => title.startsWith('Event: '))).toEqual(['Event: Storm', 'Event: Cup']);
  expect(titles.filter((title) => title === 'In short' || title === 'Tone')).toHaveLength(4);
});

test('outlets are compared within an event only', () => {
  const articlesOf = chapters.map(({ corpus }) => corpus.articles.map(({ id }) => id));
  expect(articlesOf).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('two events have two sets of figures, and the page of figures has them all', () => {
  const pictures = chapters.map(({ figures, picture }) => [...figures.values()].map(picture));
  expect(new Set(pictures.flat()).size).toBe(pictures.flat().length);
  expect(pictures.map(([first]) => first)).toEqual(['figures/articles-storm.png', 'figures/articles-cup.png']);
  expect(nodesOf('image', figureIndex('Two', chapters))).toHaveLength(pictures.flat().length);
});

test('links inside a chapter lead to headings of that chapter', () => {
  const slugger = new GithubSlugger();
  const anchors = nodesOf('heading', tree).map((heading) => `#${slugger.slug(plain(heading))}`);
  const inside = nodesOf('link', tree).flatMap(({ url = '' }) => (url.startsWith('#') ? [url] : []));
  expect(inside.filter((url) => !anchors.includes(url))).toEqual([]);
  expect(inside).toContain('#same-thing-different-words-1');
});

test('an outlet has the same colour in every chapter', () => {
  const colours = chapters.map(({ looks }) => looks.map(({ id, colour }) => `${id} ${colour}`).sort());
  expect(colours[0]).toEqual(colours[1]);
});

test.each(['Tone', 'In short', 'The articles'])('a study called %s has links that lead to its sections', (title) => {
  const page = buildReport({ ...study, title }, measured);
  const slugger = new GithubSlugger();
  const words = new Map(nodesOf('heading', page).map((heading) => [`#${slugger.slug(plain(heading))}`, heading]));
  const inside = nodesOf('link', page).filter(({ url = '' }) => url.startsWith('#'));
  expect(inside.map((link) => plain(words.get(link.url ?? '') ?? link))).toEqual(inside.map(plain));
  expect(inside.filter(({ url = '' }) => words.get(url)?.depth !== 3)).toEqual([]);
});

test('events that are written alike have figures of their own, and none is taken for an event called “Outlet”', async () => {
  const events = ['The Deal', 'the-deal', 'Outlet', '', 'C++', '!'];
  const files = Object.fromEntries(events.map((_, at) => [`a${at}.txt`, articles['a.txt']]));
  const entries = events.map((event, at) => `a${at}: {${event === '' ? '' : ` event: ${JSON.stringify(event)} `}}`);
  const { chapters } = await measuredOf(files, `title: T\narticles: { ${entries.join(', ')} }`);
  const pictures = chapters.map(({ figures, picture }) => [...figures.values()].map(picture)[0]);
  const names = ['the-deal', 'the-deal-2', 'outlet', 'no-event', 'c', 'event'];
  expect(pictures).toEqual(names.map((name) => `figures/articles-${name}.png`));
});

test('it is told which outlet ran which events, and on which days', async () => {
  const days =
    'title: Three\n' +
    'articles: { a: { event: storm, outlet: x, published: 2024-03-02 }, b: { event: storm, outlet: y, published: 2024-03-04 }, c: { event: cup, outlet: x, published: 2024-02-01 } }';
  const { 'a.txt': a, 'b.txt': b, 'c.txt': c } = articles;
  const given = { 'a.txt': a, 'b.txt': b, 'c.txt': c };
  const page = markdownOf(buildReport(studyOf(given, days), await measuredOf(given, days)));
  const [, part = ''] = page.split('## Who ran which events\n\n');
  expect(part.split('\n').slice(0, 6)).toEqual([
    '**The 2 outlets have articles on 1 to 2 of the 2 events each.** 1 event has articles of one outlet alone.',
    '',
    '| event | days | X | Y |',
    '| - | - | -: | -: |',
    '| Event: Cup | 2024-02-01 | 1 | – |',
    '| Event: Storm | 2024-03-02 to 2024-03-04 | 1 | 1 |',
  ]);
});

test('an event that is called by its names and days has the days in their own column alone', async () => {
  const given = {
    'a.txt': 'Ferry sinks\n\nMayor Ann Lee said on Friday that the ferry sank. Ann Lee was on the pier.',
    'b.txt': 'Bridge opens\n\nMayor Ann Lee opened the bridge on Monday. Ann Lee cut the ribbon.',
  };
  const days =
    'title: Two\n' +
    'articles: { a: { event: "17", outlet: x, published: 2024-03-02 }, b: { event: "18", outlet: y, published: 2024-03-04 } }';
  const page = markdownOf(buildReport(studyOf(given, days), await measuredOf(given, days)));
  expect(page).toContain('\n| Ann Lee | 2024-03-02 | 1 | – |\n| Ann Lee | 2024-03-04 | – | 1 |\n');
});

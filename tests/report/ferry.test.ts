import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { readArticles } from '../../analysis/read-articles.ts';
import { outletNames } from '../../analysis/prose/outlet-names.ts';
import { toldFindings } from '../../analysis/report/told-findings.ts';
import { assembleStudy } from '../../analysis/study/assemble-study.ts';
import { nonsense } from '../findings/nonsense.ts';
import { ferryFolder, makeFerry, nodesOf, parsed, plain, rowsIn, textOf } from './ferry.ts';

const { files } = await makeFerry();
const report = textOf(files, 'report.md');
const tree = parsed(report);
const urls = [...nodesOf('link', tree), ...nodesOf('image', tree)].map(({ url = '' }) => url);

// The whole report of an invented study. Read the diff when it changes, then renew it: `npx vitest run tests/report -u`.
test('the report is the one that was reviewed', async () => {
  await expect(report).toMatchFileSnapshot('../fixtures/ferry/report.golden.md');
});

test('words and quoted words are those that a person counts', () => {
  const counts = rowsIn(textOf(files, 'tables/articles.csv')).map((row) => [
    row['article'],
    Number(row['words']),
    Number(row['quoted_words']),
  ]);
  expect(counts).toEqual([
    ['harbour-post', 9 + 29 + 20 + 24 + 12, 10 + 3],
    ['harbour-post-song', 8 + 11 + 20 + 15 + 11, 9],
    ['leaflet', 15 + 18 + 20 + 12, 3 + 7],
    ['radio-sella', 5 + 24 + 17 + 11 + 11, 8],
  ]);
});

test('mentions of actors are those that a person counts', () => {
  const own = rowsIn(textOf(files, 'tables/actors.csv')).filter(({ voice }) => voice === 'outlet');
  const counts = own.map(({ outlet, actor, mentions }) => `${outlet}: ${actor} ${mentions}`);
  expect(counts).toContain('post: Tom Mirrow 3');
  expect(counts).toContain('radio: Rosa Pell 1');
});

test('a report has the same bytes twice', async () => {
  const again = await makeFerry();
  const differing = [...files].filter(
    ([path, content]) => !Buffer.from(content).equals(Buffer.from(again.files.get(path) ?? '')),
  );
  expect(differing).toEqual([]);
  expect(again.files.size).toBe(files.size);
});

test('the order in which files are found does not matter', async () => {
  const names = await readdir(join(ferryFolder, 'articles'));
  const given = names.map(async (file) => ({ file, bytes: await readFile(join(ferryFolder, 'articles', file)) }));
  const yaml = await readFile(join(ferryFolder, 'study.yaml'), 'utf8');
  const other = assembleStudy({ id: 'ferry', folder: 'ferry', yaml, files: (await Promise.all(given)).reverse() });
  const { events } = await analyse(other, await readArticles(other));
  const told = events.flatMap(({ corpus, claims }) => toldFindings(claims, outletNames(corpus)));
  expect(JSON.parse(textOf(files, 'findings.json'))).toMatchObject(told);
});

test('every link of the report leads to a file that it makes or a heading that it has', () => {
  const slugger = new GithubSlugger();
  const headings = nodesOf('heading', tree).map((heading) => `#${slugger.slug(plain(heading))}`);
  const made = new Set([...headings, ...files.keys()]);
  expect(urls.filter((url) => !made.has(url.replace(/(?:\?plain=1)?#L\d+$/, '')))).toEqual([]);
});

test('every link of the page of figures leads to a file', () => {
  const page = parsed(textOf(files, 'figures/index.md'));
  const links = [...nodesOf('link', page), ...nodesOf('image', page)].map(({ url = '' }) => join('figures', url));
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((path) => !files.has(path))).toEqual([]);
});

test('every quoted passage begins on the line that its link names', () => {
  const quoted = nodesOf('blockquote', tree).filter(
    (quote) => plain(quote).includes(' — ') && /, line \d+$/.test(plain(quote)),
  );
  const wrong = quoted.filter((quote) => {
    const [link] = nodesOf('link', quote);
    const [path = '', line = ''] = (link?.url ?? '').split(/(?:\?plain=1)?#L/);
    const passage = plain(quote).split(' — ')[0] ?? '';
    const source = textOf(files, path).split('\n')[Number(line) - 1] ?? '';
    return !source.includes(passage.replace(/^“(.*)”$/, '$1')) && !source.includes(passage);
  });
  expect(quoted.length).toBeGreaterThan(2);
  expect(wrong.map(plain)).toEqual([]);
});

test('the words measured stand in the table of articles', () => {
  const words = rowsIn(textOf(files, 'tables/articles.csv')).reduce((sum, row) => sum + Number(row['words']), 0);
  expect(plain(tree)).toContain(`${words} words measured`);
});

test('a report tests nothing and calls nobody biased', () => {
  expect(report).not.toMatch(/significant|p-value|\bp ?[=<]|\bbias/i);
});

test('findings are sentences', () => {
  const findings = JSON.parse(textOf(files, 'findings.json')) as { title: string; text: string; detail: string }[];
  const said = findings.flatMap(({ title, text, detail }) => [title, text, detail]);
  expect(said.filter((sentence) => nonsense.test(sentence))).toEqual([]);
  expect(findings.map(({ text }) => text).filter((text) => !text.endsWith('.'))).toEqual([]);
});

test('a damaged outlet is marked wherever prose and tables name it, and no other is', () => {
  const names = [...plain(tree).matchAll(/Radio_Sella_(?:’s)?( ◊)?/g)];
  const pictures = nodesOf('image', tree).length;
  expect(names.length).toBeGreaterThan(pictures);
  expect(names.filter(([, mark]) => mark === undefined)).toEqual([]);
  expect(plain(tree)).not.toMatch(/(?:Harbour Post|Unnamed outlet)(?:’s)? ◊/);
});

test('the quality box lists every flag, unknown and inferred outlets, and what was refused', () => {
  const box = nodesOf('blockquote', tree).find((quote) => plain(quote).startsWith('Data quality'));
  const flags = nodesOf('strong', box ?? tree).map(plain);
  expect(flags).toEqual(
    expect.arrayContaining(['damaged', 'no-headline', 'outlet unknown', 'outlet inferred', 'refused']),
  );
  expect(plain(box ?? tree)).toContain('empty.txt: expected an article, got no words');
});

test('what was set aside is listed and not counted', () => {
  const measured = rowsIn(textOf(files, 'tables/segments.csv')).filter((row) => row['measured'] === 'false');
  expect(measured.map(({ text }) => text)).toEqual(expect.arrayContaining(['Share this article', 'Leave a reply']));
  expect(textOf(files, 'tables/word-choice.csv')).not.toMatch(/,(?:share|reply|skip),/);
});

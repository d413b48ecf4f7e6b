import { expect, test } from 'vitest';
import { parseColumnMap } from '../../../analysis/study/sources/column-map.ts';
import { articlesIn, readFully, reasonsFor } from './read-together.ts';

test('columns are found by what they mean, in any case', async () => {
  const csv =
    'ID,Publisher,Headline,Full Text,pub_date,Link,Story\na1,The Post,Rain,It rained.,4 Oct 2018,http://x.org/1,flood\n';
  expect((await articlesIn('a.csv', csv))[0]).toMatchObject({
    id: 'a1',
    place: 'row 1',
    outlet: 'The Post',
    outletBasis: 'declared',
    text: 'Rain\n\nIt rained.',
    published: '2018-10-04',
    url: 'http://x.org/1',
    event: 'flood',
    title: { start: 0, end: 4 },
    bodyStart: 6,
  });
});

test.each([';', '\t', '|'])('cells may be divided by %j', async (mark) => {
  const [article] = await articlesIn(
    'a.csv',
    `outlet${mark}text\r\nThe Post${mark}"It rained, ""hard"",\r\nall day."\r\n`,
  );
  expect([article?.outlet, article?.text]).toEqual(['The Post', 'It rained, "hard",\nall day.']);
});

test('a column that the user names goes before those with usual names', async () => {
  const map = parseColumnMap('outlet=who, text=body2');
  const [article] = await articlesIn('a.csv', 'outlet,text,who,body2\nx,y,The Post,It rained.\n', { map });
  expect([article?.outlet, article?.text]).toEqual(['The Post', 'It rained.']);
});

test('the first of several columns of one meaning that is not empty counts', async () => {
  const articles = await articlesIn('a.csv', 'content,text,source,outlet\nlong,short,s,o\nlong,,s,\n');
  expect(articles.map(({ text, outlet }) => [text, outlet])).toEqual([
    ['short', 'o'],
    ['long', 's'],
  ]);
});

test('an outlet that only a host name tells is inferred', async () => {
  const articles = await articlesIn(
    'a.csv',
    'text,url,source\nRain.,https://www.post.org/1,\nSnow.,,https://soir.be/\n',
  );
  expect(articles.map(({ outlet, outletBasis }) => [outlet, outletBasis])).toEqual([
    ['post.org', 'inferred'],
    ['soir.be', 'inferred'],
  ]);
});

test('a row without a text, or with cells too many or too few, is refused with its place and the others stay', async () => {
  const csv = 'title,text,outlet\nA,,x\nB,Rain.,x,y\nC,Snow.\nD,Hail.,x\n,,\n';
  const read = await readFully('a.csv', csv);
  expect(read.map((one) => ('reason' in one ? one.reason : one.id))).toEqual([
    'row 1: expected a text, got none',
    'row 2: expected 3 cells, got 4',
    'row 3: expected 3 cells, got 2',
    'x-d',
  ]);
});

test('a row that lacks only cells which do not count stays, with a note', async () => {
  const [article] = await articlesIn('a.csv', 'text,shares\nRain.\n');
  expect(article?.notes).toEqual(['row 1 has 1 of 2 cells', 'not used: column `shares`']);
});

test('a quotation mark that is never closed refuses its row', async () => {
  const read = await readFully('a.csv', 'title,text\nA,Rain.\nB,"Snow.\nC,Hail.\n');
  expect(read).toMatchObject([
    { id: 'a-1' },
    { reason: 'row 2: expected a closing quotation mark, got the end of the file' },
  ]);
});

test.each([
  ['a,b\n1,2\n', 'expected a column `text`, `body`, `content` or the like, got `a`, `b` (name it with --map text=…)'],
  ['text,x,Text\nRain.,1,2\n', 'expected every column once, got `Text` as columns 1 and 3'],
  ['title,text\n', 'expected rows, got none'],
  ['', 'expected a column `text`, `body`, `content` or the like, got none (name it with --map text=…)'],
])('a table that cannot be read says why: %j', async (csv, reason) => {
  expect(await reasonsFor('a.csv', csv)).toEqual([reason]);
});

test('a column that is mapped and not there is told', async () => {
  const reasons = await reasonsFor('a.csv', 'text\nRain.\n', { map: parseColumnMap('text=body') });
  expect(reasons).toEqual(['expected a column `body`, as --map says, got `text`']);
});

test('a map that names no meaning or no column is an expected error', () => {
  expect(() => parseColumnMap('outlt=x')).toThrow('--map: expected one of id, outlet, title');
  expect(() => parseColumnMap('outlet')).toThrow('--map: expected a column such as `outlet=name`, got `outlet`');
});

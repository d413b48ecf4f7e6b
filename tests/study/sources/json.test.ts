import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonBreak } from '../../../analysis/study/sources/json-break.ts';
import { articlesIn, readFully, reasonsFor } from './read-together.ts';

const row = { id: 'a', outlet: 'The Post', text: 'It rained.' };

test.each([
  ['a list', [row]],
  ['an object that holds a list', { status: 'ok', articles: [row] }],
  ['an object by id', { a: { ...row, id: undefined } }],
  ['one article', row],
  ['a list with a named source', [{ ...row, outlet: null, source: { id: null, name: 'The Post' } }]],
])('JSON may be %s', async (_, value) => {
  const [article, ...rest] = await articlesIn('x.json', JSON.stringify(value));
  expect([article?.id, article?.outlet, article?.text, rest.length]).toEqual(['a', 'The Post', 'It rained.', 0]);
});

test('JSON Lines in a .json file are read as such', async () => {
  expect(await articlesIn('x.json', '{"text":"Rain."}\n{"text":"Snow."}\n')).toHaveLength(2);
});

test('a line that is no JSON object is refused with its number, and the others stay', async () => {
  const read = await readFully('x.jsonl', '{"text":"Rain."}\n\n{"text":\n7\n[1]\r\n{"text":"Snow."}\n{"title":"x"}');
  expect(read.map((one) => ('reason' in one ? one.reason : one.id))).toEqual([
    'x-1',
    'line 3: expected a JSON object, got `{"text":`',
    'line 4: expected a JSON object, got a number',
    'line 5: expected a JSON object, got a list',
    'x-6',
    'line 7: expected a text, got none (it has `title`; name the text with --map text=…)',
  ]);
});

test('a line with a broken byte is refused, and the others stay', async () => {
  const bytes = Buffer.concat([
    Buffer.from('{"text":"Café, déjà vu."}\n{"text":"Caf'),
    Buffer.from([0xff]),
    Buffer.from('"}\n'),
  ]);
  expect(await readFully('x.jsonl', bytes)).toMatchObject([
    { id: 'x-1' },
    { reason: 'line 2: expected UTF-8, got an invalid byte' },
  ]);
});

test.each([
  ['[{"text": "Rain."', 'expected JSON, got text that is none from line 1, column 18 on: its end'],
  ['{"a": [1]}', 'expected a list of articles with a `text`, `body`, `content` or the like, got an object with `a`'],
  ['[]', 'expected rows, got none'],
  ['[7]', 'row 1: expected an object, got a number'],
])('JSON without articles says why: %j', async (json, reason) => {
  expect(await reasonsFor('x.json', json)).toEqual([reason]);
});

test.each([
  ['[1, NaN]', 4],
  ['[{"a": 1},]', 10],
  ["{'a': 1}", 1],
  ['{"a" 1}', 5],
  ['{"a": 1} {', 9],
  ['["\\u00zz"]', 1],
  ['[1, 2', 5],
  ['[1}', 2],
])('%s is no JSON from offset %i on', (text, place) => {
  expect(jsonBreak(text)).toBe(place);
});

test('what is JSON has no place where it breaks', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonBreak(text)).toBe(text.length);
    }),
  );
});

test('every list of an export is read, and keys of several lists name outlets that rows do not', async () => {
  const text = (words: string) => ({ text: words });
  const nested = { 'Isle Mail': [text('Rain.')], 'The Post': [text('Snow.'), { ...text('Ice.'), outlet: 'Gazette' }] };
  const read = await articlesIn('x.json', JSON.stringify(nested));
  expect(read.map((one) => one.outlet)).toEqual(['Isle Mail', 'The Post', 'Gazette']);
  const two = { page1: { articles: [row] }, page2: { articles: [{ ...row, id: 'b' }] } };
  expect((await articlesIn('x.json', JSON.stringify(two))).map(({ id, outlet }) => [id, outlet])).toEqual([
    ['a', 'The Post'],
    ['b', 'The Post'],
  ]);
});

test('keys inside keys are found by name, and by --map', async () => {
  const rendered = { title: { rendered: 'Storm' }, content: { rendered: '<p>It rained.</p>\n<p>It snowed.</p>' } };
  expect((await articlesIn('x.json', JSON.stringify([rendered])))[0]?.text).toBe('Storm\n\nIt rained.\n\nIt snowed.');
  const own = { text: 'Rain.', meta: { paper: 'The Post' } };
  const map = new Map([['outlet', 'meta.paper'] as const]);
  expect((await articlesIn('x.json', JSON.stringify([own]), { map }))[0]?.outlet).toBe('The Post');
});

test('a table that is split in columns and cells is read', async () => {
  const split = { columns: ['outlet', 'text'], index: [0], data: [['The Post', 'It rained.']] };
  expect((await articlesIn('x.json', JSON.stringify(split)))[0]).toMatchObject({
    outlet: 'The Post',
    text: 'It rained.',
  });
});

test('a body of sections is read in order', async () => {
  const body = { summary: ['First.'], sections: [{ headline: ['Then'], paragraphs: ['Second.', 'Third.'] }] };
  expect((await articlesIn('x.json', JSON.stringify([{ body }])))[0]?.text).toBe('First.\n\nThen\n\nSecond.\n\nThird.');
});

test('a list under the name of lines, and lines under the name of text, are what they are', async () => {
  expect(await articlesIn('x.jsonl', JSON.stringify([row, { ...row, id: 'b' }], null, 1))).toHaveLength(2);
  expect(await articlesIn('x.txt', '{"text":"Rain."}\n{"text":"Snow."}\n')).toHaveLength(2);
});

test.each([
  ['Quelle;Titel;Datum;Text', 'The Post;Regen;2031-05-02;Es regnete.'],
  ['来源;标题;日期;正文', 'The Post;Regen;2031-05-02;Es regnete.'],
  ['المصدر;العنوان;التاريخ;النص', 'The Post;Regen;2031-05-02;Es regnete.'],
])('a table with the headers %s is read', async (header, cells) => {
  expect((await articlesIn('x.csv', `${header}\n${cells}\n`))[0]).toMatchObject({
    ...{ outlet: 'The Post', published: '2031-05-02', text: 'Regen\n\nEs regnete.' },
  });
});

test('JSON that is nested 100,000 levels deep is refused like any other', async () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  expect(await reasonsFor('x.json', '{"a":'.repeat(100_000))).toHaveLength(1);
  expect(await reasonsFor('x.json', deep)).toEqual(['row 1: expected an object, got a list']);
  expect(await articlesIn('x.jsonl', `{"text":"Rain.","x":${deep}}`)).toHaveLength(1);
});

test('a body that begins with its title is not given it again', async () => {
  const [article] = await articlesIn('x.json', JSON.stringify({ title: 'Rain', text: '\nRain\n\nIt rained.' }));
  expect(article).toMatchObject({ text: 'Rain\n\nIt rained.', title: { start: 0, end: 4 }, bodyStart: 6 });
  const [other] = await articlesIn('x.json', JSON.stringify({ title: 'Rain', text: 'Rain fell.' }));
  expect(other?.text).toBe('Rain\n\nRain fell.');
});

test('a date that cannot be read is left out with a note, and the article stays', async () => {
  const [article] = await articlesIn('x.json', JSON.stringify({ text: 'Rain.', date: '6/7/2018' }));
  expect(article).not.toHaveProperty('published');
  expect(article?.notes).toEqual(['no date: expected one such as 2018-10-04, got `6/7/2018`']);
});

test('an id stays as it was given, unless it is endless', async () => {
  const ids = ['https://x.org/a?b=1', '../../etc/passwd', 'x'.repeat(300), 7, 'a\u0000b'];
  const articles = await articlesIn('x.json', JSON.stringify(ids.map((id) => ({ id, text: 'Rain.' }))));
  expect(articles.map(({ id }) => id.replace(/x{108}(?=-[0-9a-f]{8}$)/, 'x…'))).toEqual([
    'https://x.org/a?b=1',
    '../../etc/passwd',
    expect.stringMatching(/^x…-[0-9a-f]{8}$/),
    '7',
    'a\uFFFDb',
  ]);
});

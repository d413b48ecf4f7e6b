import { describe, expect, test } from 'vitest';
import { articlesIn, reasonsFor } from './read-together.ts';

const rain = { outlet: 'The Post', text: 'It rained, “NaN” he said, [1,].' };
const snow = { outlet: 'Isle Mail', text: 'It snowed.\nAgain.' };
const [one, other] = [JSON.stringify(rain), JSON.stringify(snow)];

describe('what is nearly JSON is read where nothing is lost', () => {
  test.each([
    ['a.js', `callback([${one},${other}]);`],
    ['a.js', `var articles = [${one},${other}];`],
    ['a.json', `window.articles = [${one},${other}];\n`],
    ['a.json', `${one}${other}`],
    ['a.json', `${one}\n,\n${other}`],
    ['a.json', `[${one},${other},\n]`],
    ['a.json', `[${one.replace('}', ',"score":NaN}')},${other}]`],
    ['a.jsonl', `${one.replace('}', ',"score":NaN}')}\n${other}\n`],
    ['a.jsonl', `${other.replace('\\n', '\n')}\n${one}\n`],
  ])('%s: %s', async (file, text) => {
    const articles = await articlesIn(file, text);
    expect(articles.map((article) => article.text).sort()).toEqual([rain.text, snow.text]);
    expect(articles.map(({ outlet }) => outlet).sort()).toEqual([snow.outlet, rain.outlet]);
  });

  test('and refused where it would be guessed at', async () => {
    expect((await reasonsFor('a.json', "[{'text': 'Rain.'}]"))[0]).toContain('write it with json.dump');
    expect((await reasonsFor('a.json', `[${one}`))[0]).toContain('expected JSON, got text that is none');
  });
});

describe('rows that are parts of articles', () => {
  test('are joined, paragraphs with an empty line between and sentences with a blank', async () => {
    const rows = (column: string) =>
      `doc_id,outlet,${column},text\nd1,The Post,0,It rained.\nd1,The Post,1,It poured.\nd2,Isle Mail,0,It snowed.\n`;
    const textsOf = async (column: string) => (await articlesIn('a.csv', rows(column))).map(({ text }) => text);
    expect(await textsOf('paragraph')).toEqual(['It rained.\n\nIt poured.', 'It snowed.']);
    expect(await textsOf('sentence_id')).toEqual(['It rained. It poured.', 'It snowed.']);
    expect(await textsOf('shares')).toEqual(['It rained.', 'It poured.', 'It snowed.']);
  });

  test('of which a field holds the lead and another the rest are one text', async () => {
    const [article] = await articlesIn('a.csv', 'HD,SN,LP,TD\nRain,The Post,It rained.,It poured.\n');
    expect(article).toMatchObject({ outlet: 'The Post', text: 'Rain\n\nIt rained.\n\nIt poured.' });
  });
});

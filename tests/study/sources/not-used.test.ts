import { expect, test } from 'vitest';
import { articlesIn } from './read-together.ts';

test.each([
  ['rows.csv', 'text,Wortzahl,Seite\nRain.,1,3\nSnow.,1,4\n', 'not used: columns `Wortzahl`, `Seite`'],
  ['rows.json', '[{"text":"Rain.","shares":3},{"text":"Snow.","place":"Isle"}]', 'not used: keys `shares`, `place`'],
  [
    'rows.xml',
    '<a><item><text>Rain.</text><pages>3</pages></item><item><text>Snow.</text></item></a>',
    'not used: key `pages`',
  ],
])('%s says once what of it is not used', async (file, content, note) => {
  const articles = await articlesIn(file, content);
  expect(articles.map(({ notes }) => notes ?? [])).toEqual([[note], []]);
});

test('a table of which everything is used says nothing', async () => {
  const [article] = await articlesIn('rows.csv', 'outlet,text\nThe Post,Rain.\n');
  expect(article?.notes).toBeUndefined();
});

test('a header may stand below a title and empty rows', async () => {
  const [article] = await articlesIn('rows.csv', 'Export of the library\n\noutlet,text\nThe Post,Rain.\n');
  expect(article).toMatchObject({ outlet: 'The Post', text: 'Rain.' });
});

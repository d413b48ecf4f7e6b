import { expect, test } from 'vitest';
import { reasonsFor } from './read-together.ts';

test.each([
  [Buffer.from('\u0089PNG\r\n', 'latin1'), 'a picture'],
  [Buffer.from('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'latin1'), 'an old office document'],
  [Buffer.from('ID3\u0004', 'latin1'), 'sound or film'],
])('%j is refused with a way out, whatever it is called', async (content, kind) => {
  for (const file of ['x', 'x.txt', 'x.docx']) expect((await reasonsFor(file, content))[0]).toContain(`got ${kind}; `);
});

test('several documents in one file that cannot be told apart are not taken for one article', async () => {
  expect(
    await reasonsFor('x.txt', 'Rain\n\nIt rained.\n\nEnd of Document\n\nSnow\n\nIt snowed.\n\nEnd of Document\n'),
  ).toEqual([
    'expected one article, got an export of 2 documents in one file that cannot be told apart; save each as a file of its own, or download them as a table',
  ]);
});

test('an article that begins like a list of headers, and a page that begins as XML, are read', async () => {
  expect(await reasonsFor('x.txt', 'Rain: it falls\nOn Velmora: again\n\nIt rained all day.')).toEqual([]);
  const page =
    '<?xml version="1.0"?><html><body><h1>Rain</h1><p>It rained all day on the quay of Velmora.</p></body></html>';
  expect(await reasonsFor('x.html', page)).toEqual([]);
});

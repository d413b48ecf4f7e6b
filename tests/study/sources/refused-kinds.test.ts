import { expect, test } from 'vitest';
import { reasonsFor } from './read-together.ts';

const rss = '<?xml version="1.0"?>\n<rss version="2.0"><channel><item><title>Rain</title></item></channel></rss>';

test.each([
  ['%PDF-1.4', 'a PDF'],
  ['{\\rtf1\\ansi It rained.}', 'rich text (RTF)'],
  [rss, 'a feed (RSS or Atom)'],
  ['<?xml version="1.0"?>\n<articles><a>It rained.</a></articles>', 'XML'],
  [
    'From: Ada <a@isle.example>\nSubject: Rain\nMIME-Version: 1.0\n\nIt rained.',
    'an e-mail or a saved web page (MHTML)',
  ],
  ['WARC/1.0\r\nWARC-Type: response', 'a web archive (WARC)'],
  ['1\n00:00:01,000 --> 00:00:02,000\nIt rained.', 'subtitles'],
])('%j is refused with a way out, named or found, whatever it is called', async (content, kind) => {
  for (const options of [{ guess: true }, {}])
    for (const file of ['x', 'x.txt']) {
      const [reason] = await reasonsFor(file, content, options);
      if (file === 'x.txt' || options.guess) expect(reason).toContain(`got ${kind}; `);
    }
});

test.each([
  ['1 of 2 DOCUMENTS\n\nRain\n\nIt rained.\n\n2 of 2 DOCUMENTS\n\nSnow\n\nIt snowed.'],
  ['Rain\n\nIt rained.\n\nEnd of Document\n\nSnow\n\nIt snowed.\n\nEnd of Document\n'],
])('several documents in one file are not taken for one article', async (text) => {
  expect(await reasonsFor('x.txt', text)).toEqual([
    'expected one article, got an export of 2 documents in one file; save each as a file of its own, or download them as a table',
  ]);
});

test('an article that begins like a list of headers, and a page that begins as XML, are read', async () => {
  expect(await reasonsFor('x.txt', 'Rain: it falls\nOn Velmora: again\n\nIt rained all day.')).toEqual([]);
  const page =
    '<?xml version="1.0"?><html><body><h1>Rain</h1><p>It rained all day on the quay of Velmora.</p></body></html>';
  expect(await reasonsFor('x.html', page)).toEqual([]);
});

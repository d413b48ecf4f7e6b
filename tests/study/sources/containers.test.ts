import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { createTar } from 'nanotar';
import { describe, expect, test } from 'vitest';
import { readFully, reasonsFor } from './read-together.ts';

describe('archives', () => {
  test('inside each other are opened three deep, and no deeper', async () => {
    const tar = createTar([{ name: 'a.txt', data: 'It rained.' }]);
    expect(await readFully('all.tar.gz', gzipSync(tar))).toMatchObject([{ id: 'a', text: 'It rained.' }]);
    const nested = [1, 2, 3].reduce<Uint8Array>((inner, at) => zipSync({ [`${at}.zip`]: inner }), gzipSync(tar));
    expect(await reasonsFor('all.zip', nested)).toEqual(['expected at most 3 archives inside each other, got more']);
  });

  test('that would burst are refused', async () => {
    const zeros = new Uint8Array(50_000_000);
    expect(await reasonsFor('a.txt.gz', gzipSync(zeros))).toEqual(['expected at most 10 MB unpacked, got more']);
    const document = zipSync({ 'word/document.xml': zeros });
    expect((await reasonsFor('a.docx', document))[0]).toMatch(/^expected at most 200 times the packed size/);
  });

  test('that are damaged are refused', async () => {
    const packed = gzipSync('It rained.').subarray(0, 12);
    expect(await reasonsFor('a.txt.gz', packed)).toEqual([
      'expected a whole gzip archive, got one that is cut off or damaged',
    ]);
    const warc = 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 900\r\n\r\nHTTP/1.1 200 OK\r\n';
    expect(await reasonsFor('a.warc', warc)).toEqual([
      'expected a whole WARC record, got one that is cut off or damaged',
    ]);
  });

  test('say of each file that is no article why', async () => {
    const archive = zipSync({ 'a.txt': strToU8('It rained.'), 'b.log': strToU8('ok'), 'c.png': strToU8('\u0089PNG') });
    const read = await readFully('all.zip', archive);
    expect(read.map(({ file }) => file)).toEqual(['all.zip/a.txt', 'all.zip/b.log', 'all.zip/c.png']);
    expect(read.filter((one) => 'reason' in one)).toHaveLength(2);
  });
});

describe('a file is what its content says', () => {
  test.each(['a', 'a.txt', 'a.html', 'a.docx'])('a PDF that is called %s', async (file) => {
    expect((await reasonsFor(file, '%PDF-1.4\nnothing'))[0]).toMatch(/^expected a PDF, got one that is damaged/);
  });

  test('a feed that is called .txt', async () => {
    const feed =
      '<?xml version="1.0"?><rss version="2.0"><channel><title>The Post</title><item><title>Rain</title><description>It rained all day.</description></item></channel></rss>';
    const [article] = await readFully('a.txt', feed);
    expect(article).toMatchObject({ outlet: 'The Post', notes: ['the feed holds a summary and not the text'] });
  });
});

test('what a document is damaged in is no article', async () => {
  for (const [file, content] of [
    ['a.docx', zipSync({ 'word/document.xml': strToU8('<w:document') })],
    ['a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('no') })],
    ['a.odt', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] })],
    ['a.rss', '<rss'],
    ['a.xml', '<?xml version="1.0"?><a><b>It rained.</b></a>'],
    ['a.srt', '1\n00:00:01,000 --> 00:00:02,000\n\n'],
  ] as const)
    expect((await reasonsFor(file, content)).join(), file).not.toBe('');
});

import { expect, test } from 'vitest';
import { decodePage } from '../../../analysis/study/sources/decode-page.ts';
import { decodeSource } from '../../../analysis/study/sources/decode-source.ts';
import { articlesIn } from './read-together.ts';

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

test('UTF-16 with a byte order mark is read, and stated', async () => {
  const little = bytes([0xff, 0xfe], Buffer.from('Déjà\r\nvu', 'utf16le').toJSON().data);
  expect(await decodeSource(little)).toEqual({ text: 'Déjà\nvu', note: 'read as UTF-16LE' });
  const big = bytes([0xfe, 0xff, 0, 0x52, 0, 0x61]);
  expect(await decodeSource(big)).toEqual({ text: 'Ra', note: 'read as UTF-16BE' });
});

test('text that can only be Windows-1252 is read so, and the article says it', async () => {
  const text = Buffer.from(
    'The minister said \x93no\x94 in the caf\xe9 on Monday. It\x92s raining again in the capital.',
    'latin1',
  );
  const [article] = await articlesIn('a.txt', text);
  expect(article?.text).toContain('“no” in the café on Monday. It’s');
  expect(article?.notes).toEqual(['read as windows-1252']);
});

test('Japanese in Shift_JIS is read', async () => {
  const sentence = '93fa967b82cc8a4f968191e590628d6c82cd93fa976a93fa81418b9e82c589ef926b82b582bd8142';
  expect(await decodeSource(Buffer.from(sentence.repeat(3), 'hex'))).toMatchObject({ note: 'read as shift_jis' });
});

test.each([
  ['an invalid byte in little text', bytes('Rain', [0xff, 0xfe]), 4],
  ['UTF-8 that came to harm', bytes('Café déjà vu ', [0xff], ' – naïve'), 16],
  [
    'a byte order mark for UTF-8 before other bytes',
    bytes([0xef, 0xbb, 0xbf], 'Caf', [0xe9], ' in the town on Monday'),
    6,
  ],
])('%s is refused with the offset', async (_, given, offset) => {
  expect(await decodeSource(given)).toEqual({ reason: `expected UTF-8, got an invalid byte at offset ${offset}` });
});

test('half a character of UTF-16, and what only claims to be UTF-16, are refused', async () => {
  const reason = 'expected UTF-16LE, as the byte order mark says, got something else';
  expect(await decodeSource(bytes([0xff, 0xfe, 0x52]))).toEqual({ reason });
  expect(await decodeSource(bytes([0xff, 0xfe, 0, 0xd8]))).toEqual({ reason });
});

test('a page is read as its meta element says where it is no UTF-8', async () => {
  const page = bytes('<html><meta charset="windows-1251"><p>', [0xc4, 0xee, 0xe6, 0xe4, 0xfc]);
  expect(await decodePage(page)).toMatchObject({
    text: expect.stringContaining('Дождь') as string,
    note: 'read as windows-1251',
  });
  expect(await decodePage(bytes('<meta charset="windows-1251"><p>Дождь'))).not.toHaveProperty('note');
});

test('Mac Roman is told by its apostrophe inside words', async () => {
  const bytes = Buffer.from(
    'Rain in May\n\nThe mayor didn\u00d5t ask. \u00d2It\u00d5s late,\u00d3 she said.',
    'latin1',
  );
  const [article] = await articlesIn('a.txt', bytes);
  expect(article).toMatchObject({ notes: ['read as macintosh'] });
  expect(article?.text).toContain('The mayor didn’t ask. “It’s late,” she said.');
});

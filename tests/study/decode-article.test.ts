import { expect, test } from 'vitest';
import { decodeArticle } from '../../analysis/study/decode-article.ts';

test('a byte order mark goes and all line ends become one kind', () => {
  expect(decodeArticle(Buffer.from('\uFEFFOne\r\nTwo\rThree\n'))).toEqual({ text: 'One\nTwo\nThree\n' });
});

test('a binary file is refused with the place of its first NUL', () => {
  expect(decodeArticle(Buffer.from('ab\0c'))).toEqual({ reason: 'expected text, got a binary file (NUL at byte 2)' });
});

test('invalid UTF-8 is refused with the offset of its first bad byte', () => {
  const bytes = Buffer.concat([Buffer.from('\uFEFFé\uFFFD'), Buffer.from([0x41, 0xe9, 0x41, 0xff])]);
  expect(decodeArticle(bytes)).toEqual({ reason: 'expected UTF-8, got an invalid byte at offset 9' });
});

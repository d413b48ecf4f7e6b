import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDecoder } from '../../../analysis/study/sources/text-decoder.ts';
import { undoMojibake } from '../../../analysis/study/sources/undo-mojibake.ts';
import { articlesIn, reasonsFor } from './read-together.ts';

/** A text as it looks when its UTF-8 is read as windows-1252, whose open places stand for themselves. */
function misread(text: string): string {
  return textDecoder('windows-1252').decode(Buffer.from(text));
}

const genuine = '“Café”, said Éva Ångström – the naïve façade cost 5 € in Łódź.';

test('a text that was misread once or twice is set right, and said so', async () => {
  expect(undoMojibake(misread(genuine))).toBe(genuine);
  expect(undoMojibake(misread(misread(genuine)))).toBe(genuine);
  const [article] = await articlesIn('x.txt', `${misread(genuine)}\n`);
  expect(article?.text.trim()).toBe(genuine);
  expect(article?.notes).toEqual(['UTF-8 that had been read as windows-1252 was set right']);
});

test.each([
  'Ärger über Öl: «Größe» — naïve Ångström, Łódź, São Tomé',
  'Ελληνικά, Русский язык, 日本語の文章。',
  'Ã© may be meant once',
  'ÂÃÄÅ àáâãäå ÐÑ',
])('%s, which is not damaged, stays as it is', (text) => {
  expect(undoMojibake(text)).toBe(text);
});

test('what was misread is always found again, or left alone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...Array.from('éèüßø“”–€ŁЖ')), { minLength: 2, maxLength: 20 }),
      (characters) => {
        const text = characters.join(' x ');
        expect(undoMojibake(misread(text))).toBe(text);
      },
    ),
  );
});

test('UTF-16 without a mark is read, and a binary file is refused without an engine’s words', async () => {
  const text = 'It rained all day on the old quay of Velmora.';
  expect((await articlesIn('x.txt', Buffer.from(text, 'utf16le')))[0]?.text).toBe(text);
  expect((await articlesIn('x.txt', Buffer.from(text, 'utf16le').swap16()))[0]?.text).toBe(text);
  expect(await reasonsFor('x.txt', Buffer.from([1, 0, 0, 7, 0, 0, 0, 9, 200, 0]))).toEqual([
    'expected text, got a binary file; save it as text, or as a format that is read (see the README)',
  ]);
});

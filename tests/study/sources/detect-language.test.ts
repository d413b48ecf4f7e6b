import { expect, test } from 'vitest';
import { detectLanguage } from '../../../analysis/study/sources/detect-language.ts';
import { languageCode } from '../../../analysis/study/sources/language-code.ts';
import { articlesIn } from './read-together.ts';

test.each([
  ['en', 'The minister said on Monday that it had rained in the town for more than a week.'],
  ['fr', 'Le président a déclaré dimanche que les élections auraient lieu au mois d’août.'],
  ['zh', '中国外交部长秦刚星期日在北京与美国国务卿布林肯举行会谈。双方会谈超过五个小时,讨论了许多问题。'],
])('a text in %s is known by itself', async (language, text) => {
  expect(await detectLanguage(text)).toBe(language);
});

test('what is too short or no language at all stays open', async () => {
  expect(await detectLanguage('Qin met Blinken')).toBeUndefined();
  expect(await detectLanguage('12 %'.repeat(100))).toBeUndefined();
});

test('languages have one code, whatever they are called', () => {
  expect(['en-US', 'ENG', 'English', 'fr_CA', '', 'unknown', '??'].map(languageCode)).toEqual([
    'en',
    'en',
    'en',
    'fr',
    '',
    '',
    '',
  ]);
});

test('what a table says of the language goes before the text', async () => {
  const [article] = await articlesIn('a.json', JSON.stringify({ text: 'It rained on the town.', language: 'Spanish' }));
  expect(article?.language).toBe('es');
});

import { describe, expect, it } from 'vitest';

import { tokenFlag } from '../../analysis/corpus/article.ts';
import { english } from '../../analysis/language/english/english.ts';
import { isCaseDistinct, isDotted, termOf } from '../../analysis/language/term.ts';
import { scanParagraph, termsOf } from './example-study.ts';

describe('words', () => {
  it.each([
    ['the self-ruled island', ['the', 'self-ruled', 'island']],
    ['5-1/2 hours at 7:30 for 1,000.50', ['5-1/2', 'hours', 'at', '7:30', 'for', '1,000.50']],
    ['don’t, we’re, O’Neill', ["don't", "we're", "o'neill"]],
    ['AT&T, R&D and fish & chips', ['at&t', 'r&d', 'and', 'fish', 'chips']],
    ['see www.example.co.uk or example.com.', ['see', 'www.example.co.uk', 'or', 'example.com']],
    ['talks.Then they left', ['talks', 'then', 'they', 'left']],
    ['J.Smith and J.K. Rowling', ['j', 'smith', 'and', 'jk', 'rowling']],
    ['either/or, then—so', ['either', 'or', 'then', 'so']],
    ['user_name on _this_ page', ['user_name', 'on', 'this', 'page']],
    ['Name: ________ Date: ____', ['name', 'date']],
  ])('are cut from %j', (text, words) => {
    expect(termsOf(text)).toEqual(words);
  });

  it('are the same with curly and with straight apostrophes and hyphens', () => {
    expect(termsOf('Lee’s don’t o’clock co‑op')).toEqual(termsOf("Lee's don't o'clock co-op"));
  });

  it('lose their possessive, and contractions keep their s', () => {
    expect(termsOf('China’s, the sons’ and it’s')).toEqual(['china', 'the', 'sons', 'and', "it's"]);
  });

  it.each(['中国 会谈', '😀 ❤️ 👍🏽', 'क्षेत्र', 'e\u0301\u0302\u0303', '\ud83d\udc00\ud800', '\u0301 \ufe0f', ''])(
    'can be in any script, and what is no letter is no word: %j',
    (text) => {
      for (const word of termsOf(text)) expect(word).toMatch(/[\p{L}\p{N}]/u);
    },
  );

  it('may be called like the insides of an object', () => {
    const words = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
    expect(termsOf(words.join(' '))).toEqual(words.map((word) => word.toLowerCase()));
  });

  it('say by flags how they are written', () => {
    const { flags } = scanParagraph('We saw Lee of NATO, 5 times').tokens;
    const { capitalised, upperCase, number, sentenceStart, afterPunctuation } = tokenFlag;
    expect(Array.from(flags)).toEqual([
      ...[capitalised | sentenceStart, 0, capitalised, 0, capitalised | upperCase, number | afterPunctuation, 0],
    ]);
  });

  it.each(['a, b', 'a (b', 'a — b', 'a -- b', 'a - b', 'a “b', 'a… b', 'a: b'])(
    'say by a flag that punctuation stands between them: %j',
    (text) => {
      expect((scanParagraph(text).tokens.flags[1] ?? 0) & tokenFlag.afterPunctuation).not.toBe(0);
    },
  );
});

describe('acronyms', () => {
  it('are one term with and without dots', () => {
    expect(termsOf('the U.S. and the US, the U.K. and the UK')).toEqual([
      'the',
      'US',
      'and',
      'the',
      'US',
      'the',
      'uk',
      'and',
      'the',
      'uk',
    ]);
  });

  it.each(['the U.S.-led force', 'the US-led force'])('stand at the head of compounds: %j', (text) => {
    expect(termsOf(text)).toEqual(['the', 'us-led', 'force']);
  });

  it('are never the pronoun, not even in a line of capitals', () => {
    expect(termsOf('CHINA TALKS WITH US AND U.S. OFFICIALS').filter((term) => term.toLowerCase() === 'us')).toEqual([
      ...['US', 'US'],
    ]);
    expect(termsOf('they told us so')).toContain('us');
  });

  it('give way to the pronoun in a line of capitals where that is likelier', () => {
    expect(termsOf('THEY ASKED WHO KNEW')).toContain('who');
    expect(termsOf('They asked the WHO')).toContain('WHO');
  });

  it('lose the possessive', () => {
    expect(['US’s', 'U.S.’s', "NATO's"].map((word) => termOf(word, english))).toEqual(['US', 'US', 'nato']);
  });

  it('are told by dots or capitals', () => {
    expect(['U.S.', 'a.m.', 'U.S.-led', 'US', 'end.'].map(isDotted)).toEqual([true, true, true, false, false]);
    expect(['US', 'us', 'WHO', 'NATO'].map((word) => isCaseDistinct(word, english))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

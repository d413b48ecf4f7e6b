import { describe, expect, it } from 'vitest';

import { normalise, normalisedOffset, originalOffset } from '../../analysis/corpus/normalise.ts';
import { exampleArticle } from './example-study.ts';

describe('normalise', () => {
  it.each([
    ['R&amp;D &#38; &#x26; co', 'R&D & & co'],
    ['&ldquo;No&rdquo; &mdash; he&rsquo;s out&nbsp;now', '“No” — he’s out\u00a0now'],
    ['co\u00adop\u200berate \ufeffnow', 'cooperate now'],
    ['cafe\u0301 in Kyiv', 'café in Kyiv'],
    ['\u1112\u1161\u11ab\u1100\u1173\u11af', '한글'],
    ['he said &amp;quot;no&amp;quot; &amp;#8212; twice', 'he said "no" — twice'],
    ['the \ufb01rst o\ufb03ce', 'the first office'],
    ["he does n't -LRB- yet -RRB- know", "he doesn't ( yet ) know"],
  ])('reads %j as a reader sees it', (given, seen) => {
    expect(normalise(given).text).toBe(seen);
  });

  it.each(['AT&T', 'a & b', '&bogus;', 'fish &chips', '&#xZZ;', '&;', '100 % & more'])(
    'leaves %j alone, which is no character reference',
    (text) => {
      expect(normalise(text).text).toBe(text);
    },
  );

  it('makes no new line of a reference to a line break', () => {
    expect(normalise('one&#10;two&NewLine;three&#xD;four').text).toBe('one two three four');
  });

  it('keeps no map where nothing changed', () => {
    expect(normalise('Plain text.')).toEqual({ text: 'Plain text.' });
  });

  it('leads back from every character to where it was written', () => {
    const given = 'x&amp;y co\u00adop e\u0301t';
    const normalised = normalise(given);
    const offsets = Array.from({ length: normalised.text.length + 1 }, (_, offset) =>
      originalOffset(normalised, offset),
    );
    expect(offsets).toEqual([0, 1, 6, 7, 8, 9, 11, 12, 13, 14, 16, 17]);
  });

  it('leads forth to the same character, or from a dropped one to the next', () => {
    const normalised = normalise('R&amp;D\u00ad x');
    expect([0, 1, 6, 7, 8, 10].map((offset) => normalisedOffset(normalised, offset))).toEqual([0, 1, 2, 3, 3, 5]);
  });

  it('gives words the offsets at which the file has them', () => {
    const { text, tokens, vocabulary } = exampleArticle(
      'R&amp;D in caf&eacute;s co\u00adoperates, &ldquo;it&rdquo; said.',
    );
    const written = Array.from(tokens.start, (start, token) => text.slice(start, tokens.end[token]));
    expect(written).toEqual(['R&amp;D', 'in', 'caf&eacute;s', 'co\u00adoperates', 'it', 'said']);
    expect(vocabulary).toEqual(['r&d', 'in', 'cafés', 'cooperates', 'it', 'said']);
  });

  it('survives a letter under thousands of accents', () => {
    expect(normalise(`a${'\u0301'.repeat(300_000)}`).text).toHaveLength(300_000);
  });
});

import { describe, expect, it } from 'vitest';

import { phraseMatcher } from '../../analysis/corpus/phrases.ts';
import { scanParagraph } from './example-study.ts';

/** What stands in a text where groups of phrases match, each as `group: words`. */
function matches(text: string, ...groups: string[][]): string[] {
  const { tokens, vocabulary } = scanParagraph(text);
  const idOf = (term: string) => (vocabulary.includes(term) ? vocabulary.indexOf(term) : undefined);
  return phraseMatcher(groups, idOf)(tokens.term, tokens.flags, tokens.sentence).map(
    ({ group, first, end }) => `${group}: ${text.slice(tokens.start[first], tokens.end[end - 1])}`,
  );
}

describe('phrases', () => {
  it('match the longest first, and nothing inside it again', () => {
    expect(matches('the spy balloon, a balloon', ['balloon'], ['spy', 'spy balloon'])).toEqual([
      ...['1: spy balloon', '0: balloon'],
    ]);
  });

  it('need the capitals that they are written with', () => {
    expect(matches('Qin and a gang met Gang', ['Gang'])).toEqual(['0: Gang']);
    expect(matches('Gang and a gang', ['gang'])).toEqual(['0: Gang', '0: gang']);
  });

  it('do not match across sentences', () => {
    expect(matches('He met Ann. Lee left. He met Ann Lee.', ['Ann Lee'])).toEqual(['0: Ann Lee']);
  });

  it('match whatever the form of apostrophes, dots, hyphens and accents', () => {
    expect(matches('The U.S., Lee’s one‑China café', ['US'], ["Lee's"], ['one-China'], ['cafe\u0301'])).toHaveLength(4);
  });

  it('match the country and not the pronoun', () => {
    expect(matches('They told us that US troops met us', ['US', 'U.S.'])).toEqual(['0: US']);
  });

  it('match words that are called like the insides of an object', () => {
    expect(matches('a constructor and __proto__', ['constructor'], ['__proto__'], ['toString'])).toEqual([
      ...['0: constructor', '1: __proto__'],
    ]);
  });

  it('that are empty match nothing', () => {
    expect(matches('a b', [''], ['...'], [])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import type { Actor } from '../../../analysis/study/study.ts';
import { exampleCorpus } from '../example-study.ts';

/** Whom each article names, in order, as `form = name`. */
function namesIn(texts: readonly string[], actors: Actor[] = []): string[][] {
  const { articles, names } = exampleCorpus(
    texts.map((text, at) => ({ text, outlet: 'xyz'[at] ?? 'x' })),
    { actors },
  );
  return articles.map(({ text, tokens, mentions }) =>
    mentions.map(({ first, end, name }) => {
      const form = text.slice(tokens.start[first], tokens.end[end - 1]);
      return `${form} = ${names[name]?.name ?? ''}`;
    }),
  );
}

const only = (text: string, actors?: Actor[]) => namesIn([text], actors)[0];

describe('a short form of a name', () => {
  it('is whom its own article names in full', () => {
    const [ann, bo] = namesIn([
      'The rain fell when Ms. Ann Lee left. The aides of Lee stayed for the talks.',
      'The rain fell when Mr. Bo Lee left. The aides of Lee stayed for the talks.',
    ]);
    expect([ann?.at(-1), bo?.at(-1)]).toEqual(['Lee = Ann Lee', 'Lee = Bo Lee']);
  });

  it('is whom its title fits, where an article names two', () => {
    const text = 'The rain fell when Ms. Ann Lee met Mr. Bo Lee. Then Ms. Lee left the hall, and later Mr. Lee did.';
    expect(only(text)?.slice(2)).toEqual(['Lee = Ann Lee', 'Lee = Bo Lee']);
  });

  it('is whom pronouns fit that can mean nobody else', () => {
    const ann = 'The rain fell when Ann Lee lost her hat.\n\nOn Monday Ann Lee said that she was tired of it.';
    const bo = 'They saw that Bo Lee was late. They say that Mr. Bo Lee is old. Then they saw Mr. Lee leave.';
    expect(only(`${ann}\n\n${bo}`)?.at(-1)).toBe('Lee = Bo Lee');
  });

  it('is nobody’s where two may be meant alike', () => {
    const [, , last] = namesIn([
      'The rain fell when Ms. Ann Lee left the hall.',
      'The rain fell when Mr. Bo Lee left the hall.',
      'The rain fell when Lee left the hall.',
    ]);
    expect(last).toEqual(['Lee = Lee']);
  });

  it.each([
    ['Kim Jong Un', 'Mr. Kim'],
    ['Bashar al-Hadi', 'Mr. al-Hadi'],
    ['Valéry d’Estaing', 'Mr. d’Estaing'],
    ['Mary O’Brien', 'Ms. O’Brien'],
    ['Tom Roth Jr', 'Mr. Roth'],
    ['Tom Roth III', 'Mr. Roth'],
    ['Gabriel García Márquez', 'Mr. García'],
    ['Gabriel García Márquez', 'Mr. García Márquez'],
    ['Ursula von der Aue', 'Ms. von der Aue'],
  ])('may be any of the usual ones: %s, %s', (full, short) => {
    const found = only(
      `The rain and the wind fell when ${full} left the hall. It was ${short} who stayed for the talks.`,
    );
    expect(found).toEqual([`${full} = ${full}`, `${short.replace(/^M\w+\. /, '')} = ${full}`]);
  });

  it('that is a city is a person’s only where the article calls one by it', () => {
    const story = 'The rain fell when Ms. Ada London left for Berlin. ';
    expect(only(`${story}The talks in London went on.`)?.at(-1)).toBe('London = United Kingdom');
    expect(only(`${story}It was Ms. London who won.`)?.at(-1)).toBe('London = Ada London');
  });

  it('is a land by its point of the compass, behind an article', () => {
    const text =
      'The rain fell in North Korea and in South Korea. It was the North that spoke, and the wind blew north.';
    expect(only(text)?.at(-1)).toBe('North = North Korea');
  });
});

describe('an alias of a declared actor', () => {
  const bo: Actor = { id: 'lee', name: 'Bo Lee', kind: 'person', side: '', aliases: ['Bo Lee', 'Lee'] };

  it('is not the surname of somebody else', () => {
    expect(only('The rain fell when Ann Lee left the hall. The aides of Lee stayed.', [bo])).toEqual([
      'Ann Lee = Ann Lee',
      'Lee = Bo Lee',
    ]);
  });

  it('stands for its actor with an initial, too', () => {
    expect(only('The rain fell when B. Lee left the hall and the aides stayed.', [bo])).toEqual(['Lee = Bo Lee']);
  });

  it('brings the forms that texts give the same name', () => {
    const one = { ...bo, aliases: ['Bo Lee'] };
    expect(only('The rain fell when Bo Lee left the hall. It was Mr. Lee who stayed.', [one])).toEqual([
      'Bo Lee = Bo Lee',
      'Lee = Bo Lee',
    ]);
  });
});

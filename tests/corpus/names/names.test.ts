import { describe, expect, it } from 'vitest';

import { isPersonName } from '../../../analysis/corpus/names/person-name.ts';
import { nameRuns } from '../../../analysis/corpus/names/name-runs.ts';
import { type Example, exampleCorpus } from '../example-study.ts';

/** The words of an article that count as names. */
function namesOf(text: string): string[] {
  const [article] = exampleCorpus([{ text }]).articles;
  const { start, end } = article?.tokens ?? { start: [], end: [] };
  return Array.from(start, (from, token) => (article?.names[token] === 1 ? text.slice(from, end[token]) : '')).filter(
    (word) => word !== '',
  );
}

/** Names in full, titles marked off: `Lin Wu*` stood behind a title. */
function runsOf(text: string): string[] {
  const { articles, vocabulary } = exampleCorpus([{ text }]);
  return articles.flatMap((article) =>
    nameRuns(article, vocabulary).map(
      ({ first, end, titles }) =>
        text.slice(article.tokens.start[first], article.tokens.end[end - 1]) + (titles.length > 0 ? '*' : ''),
    ),
  );
}

describe('names', () => {
  it('have a capital inside a sentence', () => {
    expect(namesOf('The talks with Ann Lee in Paris ended.')).toEqual(['Ann', 'Lee', 'Paris']);
  });

  it('may begin a sentence where they have a capital elsewhere, too', () => {
    expect(namesOf('Lee left. Rain fell on Lee and the rain went on.')).toEqual(['Lee', 'Lee']);
  });

  it('may begin a sentence before another name', () => {
    expect(namesOf('Ann Lee left. The rain fell on Lee.')).toEqual(['Ann', 'Lee', 'Lee']);
  });

  it('are no verbs, in a headline or where one begins a sentence', () => {
    const text = 'Berg Declares Norland Safe\n\nThe town of Berg in Norland slept. Blaming Norland did not help.';
    expect(namesOf(text)).toEqual(['Berg', 'Norland', 'Berg', 'Norland', 'Norland']);
  });

  it('may be words of grammar that are somebody’s name, but no months', () => {
    const text = 'Prime Minister Ella May spoke in Bern. In May she had been ill. On May 9 the rain fell on May.';
    expect(namesOf(text)).toEqual(['Prime', 'Minister', 'Ella', 'May', 'Bern', 'May']);
    expect(namesOf('It may rain in May, said Ann Lee.')).toEqual(['Ann', 'Lee']);
    expect(namesOf('In Bern Will Lee spoke. Will it rain?')).toEqual(['Bern', 'Will', 'Lee']);
  });

  it('are not the words of a headline in title case', () => {
    expect(
      namesOf('Heavy Rain Closes Harbour Bridge\n\nThe heavy rain closes the harbour bridge near Port Lee.'),
    ).toEqual([...['Port', 'Lee']]);
  });

  it('are many in a sentence that ends in a stop, which is no headline', () => {
    expect(namesOf('Rain\n\nThe Port Bank wrote to the Peace Corps.')).toEqual(['Port', 'Bank', 'Peace', 'Corps']);
  });

  it('are not words in capitals that the corpus knows without', () => {
    expect(namesOf('He said STOP, and then they did stop, and others would stop.')).toEqual([]);
  });

  it('are the same behind a curly and a straight closing mark', () => {
    expect(namesOf('“We lost it,” Lee said.')).toEqual(namesOf('"We lost it," Lee said.'));
  });
});

describe('names in full', () => {
  it('are runs of names, joined over `of`, without titles before them', () => {
    expect(
      runsOf('They were told that Foreign Minister Lin Wu would meet with the Bank of Asia, Paris and Rome.'),
    ).toEqual([...['Lin Wu*', 'Bank of Asia', 'Paris', 'Rome']]);
  });

  it('are not days, months or adjectives of nations', () => {
    expect(runsOf('They were told on Monday that some Chinese would meet in June with the French Senate.')).toEqual([
      'Senate',
    ]);
  });
});

describe('actors found in the text', () => {
  const forum: Example[] = [
    {
      ...{
        outlet: 'x',
        text: 'It was President Ann Lee who met Minister Bo Chen on Monday. The talks with Chen went on.',
      },
    },
    { outlet: 'y', text: 'They saw Ann Lee fly home. It was Mr. Chen who waved. The aides of Lee met Bo Chen.' },
  ];
  const forms = (examples: readonly Example[]) =>
    exampleCorpus(examples).actors.map(({ name, aliases }) => `${name}: ${aliases.join(', ')}`);

  it('hold their short forms, without titles', () => {
    expect(forms(forum)).toEqual(['Bo Chen: Bo Chen, Chen', 'Ann Lee: Ann Lee, Lee']);
  });

  it.each([
    [
      'They saw Kim Jong Un. It was Mr. Kim who left. The aides of Kim Jong Un met Kim. The wife of Mr. Kim stayed.',
      'Kim',
    ],
    ['It was North Korea. He saw North Korea. The aide of North Korea left the North.', 'North'],
  ])('hold the word that a name begins with: %s', (text, form) => {
    expect(forms([{ text }]).filter((actor) => actor.split(/[:,] /).includes(form))).toHaveLength(1);
    expect(forms([{ text }])[0]).toContain(',');
  });

  it('are persons where a title stands before them, and marked as found', () => {
    const [first] = exampleCorpus(forum).actors;
    expect([first?.kind, first?.basis, first?.side]).toEqual(['person', 'found', '']);
  });

  it('are one, with a middle name, without, and with a word before them that is none', () => {
    const text =
      'They saw Ann Berg Lee. He met Ann Lee. It was Mr. Lee who left. More: Read Ann Berg Lee. The aides of Ann Lee met Lee.';
    expect(exampleCorpus([{ text }]).names.map(({ name }) => name)).toEqual(['Ann Lee']);
  });

  it('are no persons where several words of them are nouns for groups, whatever title stands before', () => {
    const titled = (words: string[]) => ({ words, titled: 1, count: 1, written: new Map([[words.join(' '), 1]]) });
    expect(isPersonName(titled(['senate', 'leadership', 'fund']), new Map(), new Set())).toBe(false);
    expect(isPersonName(titled(['ann', 'lee']), new Map(), new Set())).toBe(true);
  });

  it('hold the acronym of a spelled-out name', () => {
    const text = 'He asked the World Trade Forum. The aides of the World Trade Forum, or WTF, left. The WTF met.';
    expect(forms([{ text }])).toEqual(['World Trade Forum: World Trade Forum, WTF']);
  });

  it('stand in two articles at least, if there are two', () => {
    const texts = ['He met Ann Lee. She met Ann Lee. They met Ann Lee.', 'They all met in Paris.'];
    expect(forms(texts.map((text) => ({ text })))).toEqual([]);
  });

  it('are not looked for where the study declares its own', () => {
    const lee = { id: 'lee', name: 'The president', kind: 'person' as const, side: '', aliases: ['Lee'] };
    expect(exampleCorpus(forum, { actors: [lee] }).actors).toEqual([{ ...lee, basis: 'declared' }]);
  });

  it('are the same in whatever order the articles come', () => {
    expect(forms(forum.toReversed())).toEqual(forms(forum));
  });
});

describe('topics found in the text', () => {
  const rain =
    'They saw the bridge and the ferry. It was the ferry at the bridge.\n\nThe harvest was good.\n\nThe harvest came.\n\n' +
    'He sang.\n\nShe slept.';
  const examples: Example[] = ['x', 'y', 'z'].map((outlet) => ({ outlet, text: rain }));
  const termsOf = (order: readonly Example[]) => exampleCorpus(order).topics.map(({ terms }) => terms.join(', '));

  it('are nouns that stand together across articles', () => {
    expect(termsOf(examples)).toEqual(['bridge, ferry']);
  });

  it('stay apart where two articles of three put them together', () => {
    const [, ...others] = examples;
    const apart = {
      outlet: 'x',
      text: 'They saw the bridge.\n\nIt was the ferry.\n\nThe harvest was good.\n\nHe sang.',
    };
    expect(termsOf([apart, ...others])).toEqual([]);
  });

  it('are marked as found, and named by their terms', () => {
    expect(exampleCorpus(examples).topics[0]).toMatchObject({ name: 'bridge, ferry', basis: 'found' });
  });

  it('are not looked for where the study declares its own', () => {
    const topic = { id: 'sea', name: 'The sea', terms: ['ferry'] };
    expect(exampleCorpus(examples, { topics: [topic] }).topics).toEqual([{ ...topic, basis: 'declared' }]);
  });
});

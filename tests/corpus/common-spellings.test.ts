import { describe, expect, it } from 'vitest';

import { topicMentions } from '../../analysis/measures/emphasis/mentions.ts';
import { wordChoiceRows } from '../../analysis/measures/word-choice/word-choice.ts';
import { exampleCorpus } from './example-study.ts';

const british = { outlet: 'x', text: 'Storm in the port\n\nThe harbour was shut. Boats left the harbour.' };
const american = { outlet: 'y', text: 'Storm in the port\n\nThe harbor was shut on Monday.' };

describe('two spellings of one word', () => {
  const counted = [...wordChoiceRows(exampleCorpus([british, american]))].filter(({ voice }) => voice === 'all');
  const of = (term: string) => counted.filter((row) => row.term === term).map(({ outlet, count }) => [outlet, count]);

  it('are counted as one, under the spelling that the articles use most', () => {
    expect(of('harbour')).toEqual([
      ['x', 2],
      ['y', 1],
    ]);
    expect(of('harbor')).toEqual([]);
  });

  it.each(['harbor', 'harbour'])('are both mentions of a topic declared as “%s”', (term) => {
    const topics = [{ id: 'port', name: 'Port', terms: [term] }];
    const mentions = (texts: readonly (typeof british)[]) =>
      topicMentions(exampleCorpus(texts, { topics })).map((places) => places.length);
    expect(mentions([british, american])).toEqual([2, 1]);
    expect(mentions([british])).toEqual([2]);
    expect(mentions([american])).toEqual([1]);
  });

  it('leave a name in its own', () => {
    const labour = { outlet: 'x', text: 'Votes\n\nA vote for Labour and more labor. They said Labour won.' };
    const labor = { outlet: 'y', text: 'Votes\n\nThe labor was hard, and labour it was; the labor ended.' };
    const { articles, vocabulary } = exampleCorpus([labour, labor]);
    const words = articles.map(({ terms }) =>
      Array.from(terms, (term) => vocabulary[term]).filter((word) => word?.startsWith('labo')),
    );
    expect(words).toEqual([
      ['labour', 'labor', 'labour'],
      ['labor', 'labor', 'labor'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';

import { phrasesOf } from './phrases-of.ts';

describe('noun-phrases', () => {
  it('take articles, adjectives and nouns up to the head', () => {
    const { outer } = phrasesOf('The old harbour master told three young reporters a strange story about his dog.');
    expect(outer).toEqual(['The old harbour master', 'three young reporters', 'a strange story', 'his dog']);
  });

  it('end in a participial clause that describes', () => {
    const { outer } = phrasesOf('The mayor praised the bridge built by prisoners and the ferry crossing the bay.');
    expect(outer).toEqual(['The mayor', 'the bridge built by prisoners and the ferry crossing the bay']);
  });

  it('end in a relative clause between commas, and say that it is an aside', () => {
    const { phrases, outer } = phrasesOf(
      'The mayor closed the old bridge, which the county regards as its own, on Monday.',
    );
    expect(outer).toContain('the old bridge, which the county regards as its own');
    expect(phrases.map(({ isAside }) => isAside)).toContain(true);
  });

  it('hold the phrase behind "of", and its possessor, as phrases of their own', () => {
    const { all } = phrasesOf('They saw the roof of the school. They saw the teacher’s car.');
    expect(all).toEqual(['the roof of the school', 'the school', 'the teacher’s car', 'the teacher’s']);
  });

  it('join adjectives with commas and "and" before one head', () => {
    expect(phrasesOf('It was a long, frank and useful meeting.').outer).toEqual(['a long, frank and useful meeting']);
  });

  it('do not take a verb for a noun behind "to", a modal or a pronoun', () => {
    const { outer } = phrasesOf('They plan to visit the plant. She could report the visit.');
    expect(outer).toEqual(['the plant', 'the visit']);
  });

  it('take a word for a verb behind "who", "which" or "that" and a noun', () => {
    const { all } = phrasesOf('They met a group that supports rail lines. They met people who request help.');
    expect(all).toEqual(expect.arrayContaining(['rail lines', 'help']));
  });

  it('are no months', () => {
    expect(phrasesOf('They met the mayor in early March.').all).toEqual(['the mayor']);
  });

  it('do take the same word for a noun behind a determiner', () => {
    expect(phrasesOf('The plan needs a report.').outer).toContain('The plan');
  });

  it('keep a title and a name together', () => {
    const { outer } = phrasesOf(
      'Late in the long afternoon Foreign Minister Ada Quill met an old friend, and then she met Mr. Brown.',
    );
    expect(outer).toContain('Foreign Minister Ada Quill');
    expect(outer).toContain('Mr. Brown');
  });

  it('know what stands beside them as another name', () => {
    const { phrases } = phrasesOf(
      'Late in the afternoon he thanked Ada Quill, the foreign minister, and left without a word.',
    );
    expect(phrases.filter(({ apposedTo }) => apposedTo >= 0)).toHaveLength(1);
  });

  it('know what is said of them', () => {
    const { phrases } = phrasesOf('The convoy is a group of farmers.');
    expect(phrases.map(({ saidOf }) => saidOf)).toEqual([-1, 0, -1]);
  });

  it('stay inside the text, one behind the other, for any odd text', () => {
    const { phrases } = phrasesOf('of of the . , “ the ” and of 12 12 of the that which who ’s ’s — the');
    for (const { first, core, head, ofEnd, end } of phrases)
      expect(first <= core && core <= head && head < ofEnd && ofEnd <= end).toBe(true);
  });

  it.each([
    ['"of" without end', 'the roof of '],
    ['adjectives without a noun', 'old '],
    ['clauses inside clauses', 'the man who saw '],
    ['adverbs', 'to very not '],
  ])('cost no more than their length for %s', (_, piece) => {
    expect(() => phrasesOf(`${piece.repeat(20_000)}.`)).not.toThrow();
  });
});

import { describe, expect, it } from 'vitest';

import type { Article } from '../../../analysis/corpus/article.ts';
import { markDuplicates } from '../../../analysis/corpus/duplicates/mark-duplicates.ts';
import { setAsideRepeats } from '../../../analysis/corpus/duplicates/set-aside-repeats.ts';
import { duplicateRows } from '../../../analysis/measures/articles/duplicates.ts';
import { sentences, story } from './invented-story.ts';

const ferry = sentences('ferry', 20);
const flagsOf = (articles: readonly Article[]) =>
  articles.map(({ id, flags }) => [id, ...flags.filter((flag) => flag === 'duplicate' || flag === 'wire')].join(' '));
const early = { published: '2023-06-05' };
const late = { published: '2023-06-06' };

describe('articles that repeat others', () => {
  it('count once within an outlet, as they first appeared', () => {
    const { articles, counted } = markDuplicates([
      story('a', 'herald', [ferry], late),
      story('b', 'herald', [ferry], early),
    ]);
    expect(flagsOf(articles)).toEqual(['a duplicate', 'b']);
    expect(counted.map(({ id }) => id)).toEqual(['b']);
  });

  it('give way to a much fuller later version', () => {
    const fuller = story('b', 'herald', [ferry, sentences('bridge', 10)], late);
    expect(flagsOf(markDuplicates([story('a', 'herald', [ferry], early), fuller]).articles)).toEqual([
      'a duplicate',
      'b',
    ]);
  });

  it('count for every outlet that ran them, marked', () => {
    const { articles, counted, pairs } = markDuplicates([story('a', 'herald', [ferry]), story('b', 'echo', [ferry])]);
    expect(flagsOf(articles)).toEqual(['a wire', 'b wire']);
    expect([counted.length, pairs[0]?.kind]).toEqual([2, 'wire']);
  });

  it('count in each event that they are given for', () => {
    const twice = [story('a', 'herald', [ferry], { event: 'one' }), story('b', 'herald', [ferry], { event: 'two' })];
    expect(flagsOf(markDuplicates(twice).articles)).toEqual(['a', 'b']);
  });

  it('are what the study says they are', () => {
    const declared = [
      story('a', 'herald', [ferry]),
      story('b', 'herald', [ferry], { flags: ['wire'] }),
      story('c', 'herald', [sentences('bridge', 9)], { flags: ['duplicate'] }),
    ];
    expect(markDuplicates(declared).counted.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('name the agency that one of them credits', () => {
    const credited = story('b', 'echo', [`HARBOUR (Reuters) – ${ferry}`]);
    const marked = markDuplicates([story('a', 'herald', [ferry]), credited]);
    expect(duplicateRows(marked)).toMatchObject([
      { article: 'b', outlet: 'echo', other_article: 'a', other_outlet: 'herald', kind: 'wire', agency: 'Reuters' },
    ]);
  });

  it('are agency copy where they credit an agency and nobody else ran them, but not at the agency', () => {
    const text = [`HARBOUR (Reuters) – ${ferry}`];
    const bridge = [`HARBOUR (AP) – ${sentences('bridge', 9)}`];
    const { articles } = markDuplicates([story('a', 'Reuters', text), story('b', 'echo', bridge)]);
    expect(flagsOf(articles)).toEqual(['a', 'b wire']);
  });
});

describe('furniture and duplicates', () => {
  const pitch =
    'Please sign up for our newsletter and get the harbour news in your inbox every single morning of the week.';

  it('do not take a shared newsletter pitch for shared text', () => {
    const briefs = ['a', 'b', 'c'].map((id) => story(id, 'herald', [sentences(`word${id}`, 6), pitch]));
    expect(markDuplicates(briefs).pairs).toHaveLength(3);
    expect(setAsideRepeats(briefs).pairs).toEqual([]);
  });

  it('do not take the sentences of one article printed thrice for furniture', () => {
    const copies = ['a', 'b', 'c'].map((id) =>
      story(id, 'herald', [ferry, 'You can watch the video of the crash here.']),
    );
    const { articles, counted } = setAsideRepeats(copies);
    expect(flagsOf(articles)).toEqual(['a', 'b duplicate', 'c duplicate']);
    expect(counted[0]?.segments.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'paragraph']);
  });
});

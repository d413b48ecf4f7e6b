import { describe, expect, it } from 'vitest';

import type { Article } from '../../../analysis/corpus/article.ts';
import { measuredKinds } from '../../../analysis/lines/segment.ts';
import {
  addCounts,
  countLines,
  repeatedLines,
  withoutRepeatedFurniture,
} from '../../../analysis/corpus/segments/repeated-furniture.ts';
import { retypeSentences } from '../../../analysis/corpus/segments/retype-sentences.ts';
import { exampleArticle } from '../example-study.ts';

const towns = ['Ashford', 'Bexley', 'Corby'];
/** An outlet's articles, one a town, with a line of furniture that may name the town. */
const withLine = (line: (town: string) => string, outlet = 'herald') =>
  towns.map((town) =>
    exampleArticle(`The mayor of ${town} has opened the new bridge. ${line(town)} Rain fell on ${town} all day long.`, {
      ...{ id: `${outlet}-${town}`, outlet },
    }),
  );
const setAside = ({ segments, text }: Article) =>
  segments
    .filter(({ kind }) => !measuredKinds.has(kind))
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
const found = (line: (town: string) => string) => withoutRepeatedFurniture(withLine(line)).map(setAside);

describe('furniture that an outlet repeats', () => {
  it('is set aside from inside a paragraph', () => {
    expect(found(() => 'Sign up for our newsletter today.')).toEqual(
      towns.map(() => ['furniture: Sign up for our newsletter today.']),
    );
  });

  it('is known by its frame where names and reasons differ', () => {
    expect(found((town) => `Ann ${town} and Bo Lee contributed to this report.`)[1]).toEqual([
      'byline: Ann Bexley and Bo Lee contributed to this report.',
    ]);
    expect(found((town) => `Click for more from the ${town} Post.`)[2]).toEqual([
      'related: Click for more from the Corby Post.',
    ]);
  });

  it('is not what people say', () => {
    expect(found(() => '“Sign up for our newsletter today,” he said.').flat()).toEqual([]);
  });

  it('is not news that is told again', () => {
    expect(found(() => 'The ferry has been out of service since May.').flat()).toEqual([]);
    expect(found((town) => `The mayor of ${town} said so in an e-mail.`).flat()).toEqual([]);
  });

  it('is not what two articles share, or articles of several outlets', () => {
    const line = () => 'Sign up for our newsletter today.';
    expect(withoutRepeatedFurniture(withLine(line).slice(0, 2)).flatMap(setAside)).toEqual([]);
    const outlets = withLine(line).map((article) => ({ ...article, outlet: article.id }));
    expect(withoutRepeatedFurniture(outlets).flatMap(setAside)).toEqual([]);
  });

  it('does not depend on how the articles are parted or ordered', () => {
    const articles = [...withLine(() => 'Sign up here now.'), ...withLine(() => 'Sign up here now.', 'echo')];
    const whole = addCounts(articles.map(countLines));
    const halves = [articles.slice(4), articles.slice(0, 4)].map((half) => addCounts(half.map(countLines)));
    expect(addCounts(halves)).toEqual(whole);
    expect(repeatedLines(addCounts(halves))).toEqual(repeatedLines(whole));
  });

  it('is not counted in an article that is flagged as a duplicate', () => {
    const [article] = withLine(() => 'Sign up here now.') as [Article];
    expect(countLines({ ...article, flags: ['duplicate'] }).size).toBe(0);
  });
});

describe('sentences that change their kind', () => {
  const text = 'Ministers meet in Ashford\n\nOne came late. Two left. “Three will stay,” she said.\n\nFour sat down.';
  const article = exampleArticle(text, { title: { start: 0, end: 25 }, bodyStart: 25 });
  const split = retypeSentences(article, new Map([[2, 'furniture']]));

  it('part their segment, and sentences and quotations follow', () => {
    const { segments, sentences, quotes } = split;
    expect(segments.map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['Ministers meet in Ashford', 'One came late.', 'Two left.', '“Three will stay,” she said.', 'Four sat down.'],
    ]);
    expect([...sentences.segment]).toEqual([0, 1, 2, 3, 4]);
    expect(quotes.map(({ segment }) => segment)).toEqual([3]);
  });

  it('leave words, sentences and text as they were', () => {
    expect(split.tokens).toBe(article.tokens);
    expect(split.sentences.start).toEqual(article.sentences.start);
    expect(retypeSentences(article, new Map())).toBe(article);
  });

  it('keep a segment whole where all of it changes', () => {
    const whole = retypeSentences(article, new Map([1, 2, 3].map((sentence) => [sentence, 'furniture'] as const)));
    expect(whole.segments.map(({ kind }) => kind)).toEqual(['headline', 'furniture', 'paragraph']);
  });
});

import { describe, expect, it } from 'vitest';

import { exampleArticle } from './example-study.ts';
import { randomText } from './random-text.ts';

const seeds = Array.from({ length: 400 }, (_, seed) => seed);
const articles = seeds.map((seed) => exampleArticle(randomText(seed)));
const ascends = (values: ArrayLike<number>) =>
  Array.from(values).every((value, index, all) => index === 0 || value >= (all[index - 1] ?? 0));

describe('the text work of any text', () => {
  it('puts every word into exactly one sentence', () => {
    for (const { tokens, sentences } of articles) {
      const counted = Array.from(sentences.start, (_, sentence) => sentence).flatMap((sentence) =>
        Array.from(
          { length: (sentences.firstToken[sentence + 1] ?? 0) - (sentences.firstToken[sentence] ?? 0) },
          () => sentence,
        ),
      );
      expect(Array.from(tokens.sentence)).toEqual(counted);
    }
  });

  it('keeps words inside their sentence, and sentences inside their segment', () => {
    for (const { tokens, sentences, segments } of articles) {
      const isInside = (start: number, end: number, outer: { start: number; end: number }) =>
        outer.start <= start && end <= outer.end;
      const span = (sentence: number) => ({ start: sentences.start[sentence] ?? 0, end: sentences.end[sentence] ?? 0 });
      tokens.start.forEach((start, token) => {
        expect(isInside(start, tokens.end[token] ?? 0, span(tokens.sentence[token] ?? -1))).toBe(true);
      });
      sentences.segment.forEach((segment, sentence) => {
        const { start, end } = span(sentence);
        expect(isInside(start, end, segments[segment] ?? { start: -1, end: -1 })).toBe(true);
      });
    }
  });

  it('orders sentences and words, and lets none overlap', () => {
    for (const { tokens, sentences } of articles) {
      const edges = ({ start, end }: { start: Uint32Array; end: Uint32Array }) =>
        Array.from(start).flatMap((from, index) => [from, end[index] ?? 0]);
      expect(ascends(edges(sentences)) && ascends(edges(tokens))).toBe(true);
    }
  });

  it('stays within the text, and no word is empty', () => {
    for (const { text, tokens } of articles) {
      expect(tokens.end.every((end, token) => end <= text.length && end > (tokens.start[token] ?? end))).toBe(true);
    }
  });

  it('leaves no character outside a segment but blanks and what nobody sees', () => {
    for (const { text, segments } of articles) {
      const outside = text.split('');
      for (const { start, end } of segments) outside.fill(' ', start, end);
      const unseen = /&(?:nbsp|#10);|[\s\u00ad\u200b-\u200f\u2060\ufeff]/g;
      expect(outside.join('').replace(unseen, '')).toBe('');
    }
  });

  it('flags as quoted the words inside the spans that hold speech, and no others', () => {
    for (const { tokens, quotes } of articles) {
      const speech = quotes.filter(({ role }) => role === 'speech');
      tokens.start.forEach((start, token) => {
        const isInside = speech.some((span) => span.start <= start && start < span.end);
        expect(((tokens.flags[token] ?? 0) & 16) !== 0).toBe(isInside);
      });
    }
  });

  it('pairs marks in order and without overlap', () => {
    for (const { quotes } of articles) expect(ascends(quotes.flatMap(({ start, end }) => [start, end]))).toBe(true);
  });

  it('is the same the second time', () => {
    expect(seeds.slice(0, 50).map((seed) => exampleArticle(randomText(seed)))).toEqual(articles.slice(0, 50));
  });
});

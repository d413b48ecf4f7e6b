import { expect, test } from 'vitest';
import { exampleCorpus } from './example-study.ts';

interface Paragraphs {
  both: number;
  ferry?: number;
  harbour?: number;
  neither: number;
}

/** The topics of articles in which so many paragraphs hold both nouns, one, or neither. */
function topicsOf(...articles: Paragraphs[]): string[] {
  let number = 0;
  const paragraphs = (times: number, text: string) => Array.from({ length: times }, () => `${text} ${number++}.`);
  const texts = articles.map(({ both, ferry = 0, harbour = 0, neither }) => [
    ...paragraphs(both, 'Everybody came to the ferry and then, not long after that, to the harbour with him at'),
    ...paragraphs(ferry, 'Everybody came to the ferry and then, not long after that, went up and off with him at'),
    ...paragraphs(harbour, 'Everybody came to the harbour and then, not long after that, went up and off with him at'),
    ...paragraphs(neither, 'Everybody came and then, not long after that, went up and then off with him at'),
  ]);
  const examples = texts.map((text, place) => ({
    outlet: `o${place}`,
    text: ['Then they came', ...text].join('\n\n'),
  }));
  return exampleCorpus(examples).topics.map(({ name }) => name);
}

const apart = { both: 0, ferry: 1, harbour: 1, neither: 9 };
const together = { both: 1, neither: 9 };
const shared = (both: number, one: number, neither: number) => ({ both, ferry: one, harbour: one, neither });
const one = ['ferry, harbour'];
const none: string[] = [];

test('nouns that three articles put together are one topic, nouns that two do are none', () => {
  expect(topicsOf(together, together, together, apart)).toEqual(one);
  expect(topicsOf({ both: 4, neither: 9 }, { both: 4, neither: 9 }, apart, apart)).toEqual(none);
});

test('nouns that all of two articles put together are one topic', () => {
  expect(topicsOf({ both: 3, neither: 9 }, { both: 3, neither: 9 })).toEqual(one);
});

// Counted with the headline, which is one more paragraph without either.
test.each([
  ['G² is 11.04, 1 in 1,000', shared(2, 2, 15), 4, one],
  ['G² is 10.63, which chance has oftener', shared(2, 1, 5), 4, none],
  ['association is 0.255', shared(13, 6, 10), 3, one],
  ['association is 0.245', shared(14, 7, 12), 3, none],
])('nouns are one topic from a threshold on: %s', (_, article, times, topics) => {
  expect(topicsOf(...Array<Paragraphs>(times).fill(article))).toEqual(topics);
});

test('a phrase that two articles repeat is a topic, a single noun is none', () => {
  let number = 0;
  const said = (outlet: string, times: number, phrase: string) => {
    const noun = phrase.split(' ').at(-1) ?? '';
    const sentences = Array.from(
      { length: times },
      () => `They spoke of the ${phrase}, and the ${noun} was ${number++}.`,
    );
    return { outlet, text: ['Then they came', ...sentences].join('\n\n') };
  };
  const topics = (...examples: { outlet: string; text: string }[]) =>
    exampleCorpus(examples).topics.map(({ name, terms }) => `${name}: ${terms.join(', ')}`);
  expect(topics(said('a', 2, 'harbour wall'), said('b', 1, 'harbour walls'))).toEqual([
    'harbour wall: harbour wall, harbour walls',
  ]);
  expect(topics(said('a', 2, 'harbour wall'), said('b', 3, 'ferry'))).toEqual([]);
  expect(topics(said('a', 3, 'harbour'), said('b', 3, 'harbour'))).toEqual([]);
});

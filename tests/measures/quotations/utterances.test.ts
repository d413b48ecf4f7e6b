import { describe, expect, it } from 'vitest';

import { quotationRows } from '../../../analysis/measures/quotations/quotations.ts';
import { utteranceRows } from '../../../analysis/measures/quotations/utterances.ts';
import { corpusOf, people } from './corpus-fixture.ts';

const whole = 'Tan said: “The bridge is the heart of our valley, the oldest wish of our town and its greatest risk.”';
const verdictsOf = (...texts: string[]) =>
  utteranceRows(corpusOf([whole, ...texts], people)).map(({ outlet, verdict }) => `${outlet} ${verdict}`);

describe('what outlets do to an utterance', () => {
  it('is nothing where they differ in case, punctuation and spelling alone', () => {
    const other =
      'Tan said, "the bridge is the heart of our valley - the oldest wish of our town, and its greatest risk".';
    expect(verdictsOf(other)).toEqual(['a verbatim', 'b verbatim']);
  });

  it('is nothing where one writes a contraction out', () => {
    const spoken = 'Tan said: “We’ve waited and we can’t wait for the bridge that is our oldest wish.”';
    const written = 'Tan said: “We have waited and we cannot wait for the bridge that’s our oldest wish.”';
    const rows = utteranceRows(corpusOf([spoken, written], people));
    expect(rows.map(({ verdict, words }) => `${verdict} ${words}`)).toEqual(['verbatim 14', 'verbatim 14']);
  });

  it('is none where they share a place alone', () => {
    const one = 'Tan said: “Nothing grows in the Upper Valley of Green River.”';
    const other = 'Tan said: “We met in the Upper Valley of Green River.”';
    expect(utteranceRows(corpusOf([one, other], people))).toEqual([]);
  });

  it('is truncation where a piece of it is left', () => {
    expect(verdictsOf('Tan called it “the oldest wish of our town and its greatest risk.”')).toContain('b truncated');
  });

  it('is splicing where the marks hide a gap, or stand apart', () => {
    const hidden = 'Tan said: “The bridge is the heart of our valley and its greatest risk.”';
    const apart = 'Tan said the bridge was “the heart of our valley” and called it “its greatest risk” again.';
    expect(verdictsOf(hidden)).toContain('b spliced');
    expect(verdictsOf(apart)).toContain('b spliced');
  });

  it('is splicing and truncation, too, where a word of grammar ties a piece to its sentence', () => {
    const apart = 'Tan said the bridge was “of the oldest wish of our town” and called it “its greatest risk” again.';
    expect(verdictsOf(apart)).toContain('b spliced');
    expect(verdictsOf('Tan spoke at length “of the heart of our valley” again.')).toContain('b truncated');
  });

  it('is alteration where a word inside the marks is another', () => {
    const other =
      'Tan said: “The bridge is the heart of our valley, the oldest dream of our town and its greatest risk.”';
    expect(verdictsOf(other)).toContain('b altered');
  });

  it('is another utterance where the content is alike, the words are not, and nobody translated', () => {
    const other = 'Tan spoke of “that valley’s beating heart, a bridge this town wishes above all and most risks”.';
    expect(verdictsOf(other)).not.toContain('b retranslated');
  });

  it('is a paraphrase in indirect speech, and absence where there is none', () => {
    const paraphrase = 'Tan said the bridge was the heart of the valley and the town’s greatest risk.';
    expect(verdictsOf(paraphrase, 'It rained all week, and nobody said a word.')).toEqual([
      'a verbatim',
      'b paraphrased',
      'c absent',
    ]);
  });

  it('lists both versions of an outlet that prints it twice', () => {
    const twice = `${whole}\n\nLater Tan spoke of “the heart of our valley, the oldest wish of our town” once more.`;
    expect(verdictsOf(twice)).toEqual(['a verbatim', 'b verbatim', 'b truncated']);
  });
});

it('gives the words of a version and of the fullest one, and where it stands', () => {
  const corpus = corpusOf([whole, 'Tan called it “the oldest wish of our town and its greatest risk.”'], people);
  const row = utteranceRows(corpus).find(({ outlet }) => outlet === 'b');
  expect(row).toMatchObject({ words: 10, of_words: 18, actor: 'Mei Tan' });
  expect(corpus.articles[1]?.text.slice(row?.start ?? 0, row?.end ?? 0)).toBe(row?.text);
});

it('names the utterance in the rows of its quotations', () => {
  const rows = quotationRows(corpusOf([whole, `${whole} Roth said: “I have never liked that ferry at all.”`], people));
  expect(rows.map(({ utterance }) => utterance)).toEqual(['u1', 'u1', '']);
});

it('keeps apart what different people say in similar words', () => {
  const other = 'Roth said: “The ferry is the heart of a trade that our town and its valley risk.”';
  expect(verdictsOf(other)).toEqual([]);
});

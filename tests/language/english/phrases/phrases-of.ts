import { buildCorpus } from '../../../../analysis/corpus/build-corpus.ts';
import type { Corpus } from '../../../../analysis/corpus/corpus.ts';
import type { NounPhrase } from '../../../../analysis/language/noun-phrase.ts';
import { english } from '../../../../analysis/language/english/english.ts';
import { readArticle } from '../../../../analysis/corpus/read-article.ts';
import type { SourceArticle, Study } from '../../../../analysis/study/study.ts';

/** A corpus of one article an outlet, as a bare study would give it. */
export function corpusOf(texts: Readonly<Record<string, string>>, study: Partial<Study> = {}): Corpus {
  const articles = Object.entries(texts).map(([outlet, text]): SourceArticle => ({
    ...{ id: outlet, file: `${outlet}.txt`, copy: `${outlet}.txt`, text, sha256: '', bodyStart: 0 },
    ...{ outlet, outletBasis: 'declared', event: '', published: '', flags: [] },
  }));
  const outlets = new Map(articles.map(({ outlet }) => [outlet, { id: outlet, name: outlet }]));
  const bare = {
    id: '',
    title: '',
    question: '',
    sides: new Map(),
    actors: [],
    topics: [],
    referents: [],
    words: { judging: [], cues: [] },
    refused: [],
  };
  return buildCorpus({ ...bare, ...study, outlets, articles }, articles.map(readArticle));
}

/** The noun phrases of a text, with those that are in no other, and all of them, as written. */
export function phrasesOf(text: string): { phrases: NounPhrase[]; outer: string[]; all: string[] } {
  const corpus = corpusOf({ x: text });
  const [article] = corpus.articles;
  const { grammar } = english;
  if (!article || !grammar) throw new Error('expected an article and a grammar');
  const words = grammar.tagWords(article, grammar.wordClasses(corpus.vocabulary), corpus.vocabulary);
  const phrases = grammar.nounPhrases(article, words, corpus.vocabulary);
  const written = ({ first, end }: NounPhrase) =>
    article.text.slice(article.tokens.start[first], article.tokens.end[end - 1]);
  return { phrases, outer: phrases.filter(({ inside }) => inside < 0).map(written), all: phrases.map(written) };
}

import type { Grammar } from '../language/language.ts';
import { readerOf } from '../language/languages.ts';
import type { TaggedWords } from '../language/tagging/tag.ts';
import type { BareCorpus, CorpusArticle } from './corpus.ts';

/** What each term of a vocabulary can be, by grammar. */
const classesOf = new WeakMap<readonly string[], Map<Grammar, Uint32Array>>();
const taggedOf = new WeakMap<CorpusArticle, TaggedWords>();

/**
 * The words of an article with their parts of speech; `undefined` in a language without grammar. Tagged once, however
 * many measures ask.
 */
export function taggedWords(
  { vocabulary, languages }: Pick<BareCorpus, 'vocabulary' | 'languages'>,
  article: CorpusArticle,
): TaggedWords | undefined {
  const { grammar } = readerOf(article.language, languages);
  if (!grammar) return undefined;
  const known = taggedOf.get(article) ?? grammar.tagWords(article, wordClasses(grammar, vocabulary), vocabulary);
  taggedOf.set(article, known);
  return known;
}

function wordClasses(grammar: Grammar, vocabulary: readonly string[]): Uint32Array {
  const known = classesOf.get(vocabulary) ?? new Map<Grammar, Uint32Array>();
  const classes = known.get(grammar) ?? grammar.wordClasses(vocabulary);
  classesOf.set(vocabulary, known.set(grammar, classes));
  return classes;
}

import { termIds } from '../../corpus/build-corpus.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { type PhraseMatch, phraseMatcher } from '../../corpus/phrases.ts';

/**
 * Where a corpus mentions things that go by several phrases; `group` is the thing's place in `groups`. One list an
 * article, in order of place, in the segments that are measured or in those that are not.
 *
 * @param groups the phrases of each actor or topic
 */
export function mentionsOf(
  corpus: Corpus,
  groups: readonly (readonly string[])[],
  { measured = true }: { measured?: boolean } = {},
): PhraseMatch[][] {
  const match = phraseMatcher(groups, termIds(corpus));
  const { common } = corpus;
  return corpus.articles.map((article) =>
    match(
      common ? article.terms.map((term) => common[term] ?? term) : article.terms,
      article.tokens.flags,
      article.tokens.sentence,
    ).filter(({ first }) => (article.measured[first] === 1) === measured),
  );
}

/** Where each article of a corpus mentions its topics; `group` is the topic's place in `Corpus.topics`. */
export const topicMentions = (corpus: Corpus): PhraseMatch[][] =>
  mentionsOf(
    corpus,
    corpus.topics.map(({ terms }) => terms),
  );

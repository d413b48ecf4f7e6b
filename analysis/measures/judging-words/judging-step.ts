import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { readerOf } from '../../language/languages.ts';
import { measuredKinds } from '../../lines/segment.ts';
import type { ArticleStep } from '../measure.ts';
import { whomNamed } from '../quotations/whom-named.ts';
import { listedWordsOf } from './listed-words.ts';
import { type Place, placeIn, written } from './place.ts';

/** A term in marks: a few small words without a stop. `Nice!` is speech, and `Sky High` a title. */
const term = /^\p{Ll}[\p{Ll}’'-]*(?: \p{Ll}[\p{Ll}’'-]*){0,2}$/u;

/**
 * Finds where an article takes a side, or its distance, in order of place: words of the list and of the study, and terms
 * in marks that nobody says. Names are left out. English alone: the list is.
 */
export function judgingStep(corpus: Corpus): ArticleStep<readonly Place[]> {
  const english = readerOf(undefined, corpus.languages);
  const listedWords = listedWordsOf(corpus);
  return {
    name: 'judging',
    evidence: (article) => ({
      event: corpus.event,
      named: whomNamed(corpus, article),
      judging: corpus.words.judging,
    }),
    of: (article) =>
      readerOf(article.language, corpus.languages) === english
        ? [...listedWords(article), ...marked(corpus, article)].sort((a, b) => a.start - b.start)
        : [],
  };
}

/** Terms in marks that are no speech and no title. */
const marked = (corpus: Corpus, article: CorpusArticle): Place[] =>
  article.quotes
    .filter(({ role, start, end, segment }) => {
      const kind = article.segments[segment]?.kind ?? 'furniture';
      return role === 'scare' && term.test(written(article, start, end)) && measuredKinds.has(kind);
    })
    .map(({ start, end }) => ({
      ...placeIn(corpus, article, start),
      voice: 'outlet',
      word: written(article, start, end).toLowerCase(),
      phrase: written(article, start, end),
      kind: 'scare-quotes',
      direction: 'none',
      ...{ target: '', target_side: '', start, end },
    }));

import type { Study } from '../study/study.ts';
import type { Article } from './article.ts';
import { buildCorpus, eventsOf } from './build-corpus.ts';
import type { Corpus } from './corpus.ts';
import { countedArticles } from './counted-articles.ts';
import type { MarkedDuplicates } from './duplicates/mark-duplicates.ts';
import { setAsideRepeats } from './duplicates/set-aside-repeats.ts';

/** The articles of one event, ready to be measured. */
export interface EventCorpus {
  /** Those that measures count. */
  corpus: Corpus;
  /** Those that are kept and listed, and that no measure counts. */
  uncounted: Corpus;
  /** All articles of the study with what they share: an article may repeat one of another event. */
  repeats: Pick<MarkedDuplicates, 'articles' | 'pairs'>;
}

/**
 * Puts the articles of a study together by event, so that outlets are compared on the same story. What articles give
 * alone (lines, shingles, words, phrases) is merged here: over the study, what repeats and is set aside; over the event,
 * which words are names, and which actors and topics are found.
 *
 * @param articles as read, in the study's order
 * @param isWanted whether an event is put together; all are by default
 * @returns the events in the order of their first article
 */
export function eventCorpora(
  study: Study,
  articles: readonly Article[],
  isWanted: (event: string) => boolean = () => true,
): EventCorpus[] {
  const { counted: kept, ...repeats } = setAsideRepeats(articles);
  const once = new Set(kept);
  return eventsOf(articles)
    .filter(isWanted)
    .map((event) => {
      const own = repeats.articles.filter((article) => article.event === event);
      const { counted, uncounted } = countedArticles(own, (article) => !once.has(article));
      return {
        corpus: buildCorpus(study, counted, event),
        uncounted: buildCorpus({ ...study, actors: [], topics: [] }, uncounted, event),
        repeats,
      };
    });
}

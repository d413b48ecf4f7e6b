import type { Article } from './corpus/article.ts';
import { type EventCorpus, eventCorpora } from './corpus/event-corpora.ts';
import { findClaims } from './findings/find-claims.ts';
import type { AnalysedEvent, Analysis } from './findings/measured.ts';
import { acrossEventsRows } from './measures/events/across-events.ts';
import { framesOf } from './measures/frames.ts';
import { plainTools } from './measures/measure.ts';
import { measures } from './measures/measures.ts';
import { finders } from './report/sections.ts';
import type { Study } from './study/study.ts';
import { inThisThread, type Work } from './work.ts';

/**
 * Analyses a study: the one road from articles to claims, which the report, the evaluation and scripts all walk.
 *
 * A text is read against its neighbours, so it goes two ways over the articles. Each article alone has given its lines,
 * words and phrases when it was read (`readArticles`). `eventCorpora` merges this evidence over the study and over each
 * event by adding it up: what repeats, which words are names, who acts, what it is about. Then `work.measure` measures
 * each article against the merged evidence, and sums up by outlet. Claims are read from the sums.
 *
 * @param articles those of the study, as `readArticles` gives them
 * @param work who measures; this thread, unless something else is said
 * @example
 * const { events } = await analyse(study, await readArticles(study));
 * events[0]?.claims[0]?.id; // => 'articles-quoted-share'
 */
export async function analyse(
  study: Study,
  articles: readonly Article[],
  work: Work = inThisThread,
): Promise<Analysis> {
  const corpora = eventCorpora(study, articles);
  const events = await Promise.all(corpora.map((event) => analyseEvent(event, work)));
  return { events, acrossEvents: events.length > 1 ? acrossEventsRows(events.map(({ rows }) => rows)) : [] };
}

async function analyseEvent({ corpus, uncounted, repeats }: EventCorpus, work: Work): Promise<AnalysedEvent> {
  const rows = await work.measure({ corpus, repeats });
  const frames = await framesOf(rows);
  const listed = measures.articles.rows({ corpus: uncounted, repeats }, plainTools, {});
  return {
    corpus,
    rows,
    frames,
    uncounted: { corpus: uncounted, ...listed },
    claims: findClaims({ corpus, rows }, finders),
  };
}

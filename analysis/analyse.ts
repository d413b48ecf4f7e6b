import type { Article } from './corpus/article.ts';
import type { Corpus } from './corpus/corpus.ts';
import { type EventCorpus, eventCorpora } from './corpus/event-corpora.ts';
import type { Finding, Measured } from './findings/finding.ts';
import { findings } from './findings/findings.ts';
import type { AcrossEventsRow } from './measures/events/across-events-table.ts';
import { acrossEventsRows } from './measures/events/across-events.ts';
import { framedRows, type Frames, framesOf } from './measures/frames.ts';
import { plainTools, type RowsOf } from './measures/measure.ts';
import { measures } from './measures/measures.ts';
import type { Study } from './study/study.ts';
import { inThisThread, type Work } from './work.ts';

/** Articles that are kept and listed but that no measure counts, with the rows that list them. */
export interface UncountedArticles extends RowsOf<(typeof measures.articles)['tables'][number]> {
  corpus: Corpus;
}

/** One event of a study, or all of a study without events: its corpus, the rows of every table, and what they show. */
export interface AnalysedEvent extends Measured {
  /** The tables of a reader's size. */
  frames: Frames;
  uncounted: UncountedArticles;
  findings: Finding[];
}

/** A study, analysed. */
export interface Analysis {
  /** In the order of their first article. */
  events: AnalysedEvent[];
  /** How outlets differ over events; empty for one event. */
  acrossEvents: AcrossEventsRow[];
}

/**
 * Analyses a study: the one road from articles to findings, which the report, the evaluation and scripts all walk.
 *
 * A text is read against its neighbours, so it goes two ways over the articles. Each article alone has given its lines,
 * words and phrases when it was read (`readArticles`). `eventCorpora` merges this evidence over the study and over each
 * event by adding it up: what repeats, which words are names, who acts, what it is about. Then `work.measure` measures
 * each article against the merged evidence, and sums up by outlet. Findings are read from the sums.
 *
 * @param articles those of the study, as `readArticles` gives them
 * @param work who measures; this thread, unless something else is said
 * @example
 * const { events } = await analyse(study, await readArticles(study));
 * events[0]?.findings[0]?.title; // => 'Isle Mail quotes most, The Harbour Gazette least'
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
  const made = await work.measure({ corpus, repeats });
  const frames = await framesOf(made);
  const rows = framedRows(made, frames);
  const listed = measures.articles.rows({ corpus: uncounted, repeats }, plainTools, {});
  return { corpus, rows, frames, uncounted: { corpus: uncounted, ...listed }, findings: findings({ corpus, rows }) };
}

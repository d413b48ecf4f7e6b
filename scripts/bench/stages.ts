import { eventCorpora } from '../../analysis/corpus/event-corpora.ts';
import { normalise } from '../../analysis/corpus/normalise.ts';
import { findQuotes } from '../../analysis/corpus/quotes/find-quotes.ts';
import { textWork } from '../../analysis/corpus/read-article.ts';
import { scan } from '../../analysis/corpus/scan.ts';
import { segment } from '../../analysis/corpus/segments/segment.ts';
import { taggedWords } from '../../analysis/corpus/tagged-words.ts';
import { findClaims } from '../../analysis/findings/find-claims.ts';
import type { AnalysedEvent } from '../../analysis/findings/measured.ts';
import { readerOf } from '../../analysis/language/languages.ts';
import { framesOf } from '../../analysis/measures/frames.ts';
import { plainTools } from '../../analysis/measures/measure.ts';
import { type MeasureName, measures, type TableRows } from '../../analysis/measures/measures.ts';
import { readArticles } from '../../analysis/read-articles.ts';
import { buildChapters } from '../../analysis/report/build-chapters.ts';
import { buildReport } from '../../analysis/report/build-report.ts';
import { finders } from '../../analysis/report/sections.ts';
import { markdownOf } from '../../analysis/report/to-markdown.ts';
import { startDrawing } from '../report/drawing.ts';
import { loadStudy } from '../report/load-study.ts';
import { longTables } from '../report/long-tables.ts';
import { addTables } from '../report/tables/add-tables.ts';

/** Measures one step of a run: what it takes is added to the stage’s sum. */
export type Clock = <Made>(stage: string, step: () => Made | Promise<Made>) => Promise<Made>;

/** What went through the stages. */
export interface BenchedCorpus {
  articles: number;
  words: number;
  bytes: number;
}

/**
 * Walks the road of a report stage by stage in one thread, without cache. `normalise`, `segment`, `scan` and `voices` are
 * parts of `text`, done once more by themselves.
 *
 * @param source a file or folder of articles, or a study
 */
export async function runStages(source: string, clock: Clock): Promise<BenchedCorpus> {
  const { study } = await clock('read', () => loadStudy(source));
  await textStages(study.articles, clock);
  const articles = await clock('text', () => readArticles(study));
  const corpora = await clock('corpus', () => eventCorpora(study, articles));
  await clock('tag', () => {
    for (const { corpus } of corpora) for (const article of corpus.articles) taggedWords(corpus, article);
  });
  const long = longTables();
  const events: AnalysedEvent[] = [];
  for (const { corpus, uncounted, repeats } of corpora) {
    let rows: Partial<TableRows> = {};
    for (const name of Object.keys(measures) as MeasureName[])
      rows = { ...rows, ...(await clock(name, () => long.measured([name], { corpus, repeats }, { before: rows }))) };
    const whole = rows as TableRows;
    const listed = measures.articles.rows({ corpus: uncounted, repeats }, plainTools, {});
    events.push({
      ...{ corpus, rows: whole, frames: await clock('frames', () => framesOf(whole)) },
      ...{ uncounted: { corpus: uncounted, ...listed } },
      claims: await clock('findings', () => findClaims({ corpus, rows: whole }, finders)),
    });
  }
  const analysis = { events, acrossEvents: [] };
  await clock('tables', () => addTables(new Map(), analysis, long.finish()));
  const chapters = await clock('chapters', () => buildChapters(study, analysis));
  await clock('figures', () => drawAll(chapters.flatMap(({ figures }) => [...figures.values()])));
  await clock('report', () => markdownOf(buildReport(study, { ...analysis, chapters })));
  return {
    articles: study.articles.length,
    words: articles.reduce((sum, { tokens }) => sum + tokens.start.length, 0),
    bytes: study.articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
  };
}

/** The parts of the text work, each over all texts. */
async function textStages(sources: Parameters<typeof textWork>[0][], clock: Clock): Promise<void> {
  const texts = await clock('normalise', () => sources.map(({ text }) => normalise(text).text));
  const cut = await clock('segment', () =>
    texts.map((text, at) => segment(text, { bodyStart: sources[at]?.bodyStart ?? 0 })),
  );
  const language = readerOf(undefined);
  const scanned = await clock('scan', () => texts.map((text, at) => scan(text, cut[at] ?? [], language)));
  await clock('voices', () => {
    for (const [at, text] of texts.entries()) {
      const [segments, words, source] = [cut[at], scanned[at], sources[at]];
      if (segments && words && source) findQuotes(text, segments, words, language, source);
    }
  });
}

async function drawAll(figures: Parameters<ReturnType<typeof startDrawing>['draw']>[0]): Promise<void> {
  const { draw, end } = startDrawing();
  await draw(figures);
  await end();
}

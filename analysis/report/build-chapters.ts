import type { Article } from '../corpus/article.ts';
import { buildCorpus, type Corpus, eventsOf, outletOrder } from '../corpus/corpus.ts';
import { drawFigures, outletLooks } from '../figures/draw-figures.ts';
import type { Figure } from '../figures/figure.ts';
import { outletColours } from '../figures/theme.ts';
import type { MeasuredRows } from '../findings/finding.ts';
import { findings } from '../findings/findings.ts';
import { rowsOf } from '../measures/frame.ts';
import { acrossEventsRows, type AcrossEventsRow } from '../measures/events/across-events.ts';
import { measureCorpus } from '../measures/measure-corpus.ts';
import { columns, type TableName } from '../measures/tables.ts';
import { slug } from '../study/slug.ts';
import type { Study } from '../study/study.ts';
import type { Chapter } from './chapter.ts';

/** Events beyond these are in the tables only. */
const mostChapters = 6;

/** The measured events of a study: each has its rows, the largest are chapters. */
export interface MeasuredStudy {
  corpora: { corpus: Corpus; rows: MeasuredRows }[];
  chapters: Chapter[];
  /** How outlets differ over events; empty for one event. */
  acrossEvents: AcrossEventsRow[];
}

/**
 * Measures every event of a study by itself, so that outlets are compared on the same story, and makes a chapter of
 * each of the largest.
 */
export async function buildChapters(study: Study, articles: readonly Article[]): Promise<MeasuredStudy> {
  const events = eventsOf(articles);
  const corpora: MeasuredStudy['corpora'] = [];
  for (const event of events) {
    const corpus = buildCorpus(
      study,
      articles.filter((article) => article.event === event),
      event,
    );
    corpora.push({ corpus, rows: await measuredRows(corpus) });
  }
  const everybody = corpora.flatMap(({ corpus }) => corpus.articles);
  const colours = outletColours(outletOrder([...study.outlets.values()], everybody).map(({ id }) => id));
  const largest = [...corpora].sort((a, b) => wordsIn(b.rows) - wordsIn(a.rows)).slice(0, mostChapters);
  const chapters = corpora
    .filter((measured) => largest.includes(measured))
    .map((measured): Chapter => {
      const own = findings(measured);
      const looks = outletLooks(measured.corpus, colours);
      const suffix = events.length > 1 ? `-${slug(measured.corpus.event) || 'no-event'}` : '';
      return {
        ...measured,
        findings: own,
        looks,
        figures: drawFigures(measured.corpus, measured.rows, own, looks),
        picture: ({ name }: Figure) => `figures/${name}${suffix}.png`,
      };
    });
  const acrossEvents = corpora.length > 1 ? acrossEventsRows(corpora.map(({ rows }) => rows)) : [];
  return { corpora, chapters, acrossEvents };
}

const wordsIn = ({ articles }: MeasuredRows) => articles.reduce((sum, { words }) => sum + words, 0);

async function measuredRows(corpus: Corpus): Promise<MeasuredRows> {
  const frames = await measureCorpus(corpus);
  const names = Object.keys(columns) as TableName[];
  return Object.fromEntries(names.map((name) => [name, rowsOf(name, frames[name])])) as unknown as MeasuredRows;
}

import type { Article } from '../corpus/article.ts';
import { countedArticles } from '../corpus/counted-articles.ts';
import { buildCorpus, eventsOf, outletOrder } from '../corpus/build-corpus.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { setAsideRepeats } from '../corpus/duplicates/set-aside-repeats.ts';
import { outletLooks } from '../figures/outlet-looks.ts';
import type { Figure } from '../figures/figure.ts';
import { outletColours } from '../figures/theme.ts';
import { findClaims } from '../findings/find-claims.ts';
import type { MeasuredRows } from '../findings/measured.ts';
import { articleRows } from '../measures/articles/articles.ts';
import { duplicateRows } from '../measures/articles/duplicates.ts';
import { segmentRows } from '../measures/articles/segments.ts';
import { acrossEventsRows, type AcrossEventsRow } from '../measures/events/across-events.ts';
import { type MeasuredBefore, measuredRows } from '../measures/measure-corpus.ts';
import { slug } from '../study/slug.ts';
import type { Study } from '../study/study.ts';
import { uniqueFileNames } from '../study/unique-names.ts';
import { outletNames } from '../prose/outlet-names.ts';
import type { Chapter, UncountedArticles } from './chapter.ts';
import { drawFigures } from './draw-figures.ts';
import { finders } from './sections.ts';
import { toldFindings } from './told-findings.ts';

/** Events beyond these are in the tables only. */
const mostChapters = 6;

/** The measured events of a study: each has its rows, the largest are chapters. */
export interface MeasuredStudy {
  corpora: { corpus: Corpus; rows: MeasuredRows; uncounted: UncountedArticles }[];
  chapters: Chapter[];
  /** How outlets differ over events; empty for one event. */
  acrossEvents: AcrossEventsRow[];
}

/**
 * Measures every event of a study by itself, so that outlets are compared on the same story, and makes a chapter of
 * each of the largest.
 *
 * @param before gives what somebody else has, or makes, of the measures of each event's corpus
 */
export async function buildChapters(
  study: Study,
  articles: readonly Article[],
  before: (corpus: Corpus) => MeasuredBefore = () => ({}),
): Promise<MeasuredStudy> {
  const events = eventsOf(articles);
  const repeats = setAsideRepeats(articles);
  const once = new Set(repeats.counted);
  // Whoever measures some of it elsewhere has all events before the first is measured here.
  const parts = events.map((event) => {
    const own = repeats.articles.filter((article) => article.event === event);
    const { counted, uncounted } = countedArticles(own, (article) => !once.has(article));
    const corpus = buildCorpus(study, counted, event);
    return { corpus, uncounted, known: before(corpus) };
  });
  const corpora: MeasuredStudy['corpora'] = [];
  for (const { corpus, uncounted, known } of parts) {
    const { event } = corpus;
    const rows = await measuredRows(corpus, { repeats: duplicateRows(repeats, event), ...known });
    corpora.push({ corpus, rows, uncounted: uncountedArticles(study, uncounted, event) });
  }
  const everybody = corpora.flatMap(({ corpus }) => corpus.articles);
  const colours = outletColours(outletOrder([...study.outlets.values()], everybody).map(({ id }) => id));
  const largest = [...corpora].sort((a, b) => wordsIn(b.rows) - wordsIn(a.rows)).slice(0, mostChapters);
  const fileNames = new Map(uniqueFileNames(events.map(eventFileName)).map((name, at) => [events[at], name]));
  const chapters = corpora
    .filter((measured) => largest.includes(measured))
    .map((measured): Chapter => {
      const own = toldFindings(findClaims(measured, finders), outletNames(measured.corpus));
      const looks = outletLooks(measured.corpus, colours);
      const suffix = events.length > 1 ? `-${fileNames.get(measured.corpus.event) ?? ''}` : '';
      return {
        ...measured,
        findings: own,
        undrawn: new Map(),
        looks,
        figures: drawFigures(measured, own, looks),
        picture: ({ name }: Figure) => `figures/${name}${suffix}.png`,
      };
    });
  const acrossEvents = corpora.length > 1 ? acrossEventsRows(corpora.map(({ rows }) => rows)) : [];
  return { corpora, chapters, acrossEvents };
}

const eventFileName = (event: string) => slug(event) || (event === '' ? 'no-event' : 'event');

const wordsIn = ({ articles }: MeasuredRows) => articles.reduce((sum, { words }) => sum + words, 0);

/** The rows of articles that measures leave out. */
function uncountedArticles(study: Study, articles: readonly Article[], event: string): UncountedArticles {
  const bare = buildCorpus({ ...study, actors: [], topics: [] }, articles, event);
  return { corpus: bare, articles: articleRows(bare), segments: segmentRows(bare) };
}

import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import type { EventCorpus } from '../corpus/event-corpora.ts';
import type { RowOf, Table } from './table.ts';

/** The rows of some tables, by the tables' names. */
export type RowsOf<Each extends Table> = { readonly [One in Each as One['name']]: readonly RowOf<One>[] };

/** What measures read: the counted articles of one event, and what articles of the study share. */
export type MeasuredEvent = Pick<EventCorpus, 'corpus' | 'repeats'>;

/**
 * The step of a measure that each article goes through by itself: a function of the article, as it stands in its corpus,
 * and of its `evidence`, and of nothing else. So it can be done anywhere, and kept for as long as the two stay the same.
 */
export interface ArticleStep<Made> {
  name: string;
  /** What it reads, for an article, of the evidence that was merged over the corpus. */
  evidence: (article: CorpusArticle) => unknown;
  of: (article: CorpusArticle) => Made;
}

/** How a measure has its steps done, and where it puts what is too long to be kept. */
export interface MeasureTools {
  /** What each article of a corpus gives, in the corpus's order. */
  each: <Made>(corpus: Corpus, step: ArticleStep<Made>) => readonly Made[];
  /** Takes all rows of a table of which the measure returns a part, or which is long; they pass by once. */
  all: <Defined extends Table>(table: Defined, rows: Iterable<RowOf<Defined>>) => void;
}

/** Does every step now, and keeps nothing of what passes by. */
export const plainTools: MeasureTools = {
  each: ({ articles }, { of }) => articles.map((article) => of(article)),
  all: () => undefined,
};

/** One or several tables that are made of a corpus together. */
export interface Measure<Made extends Table = Table, Before extends Table = Table> {
  /** In the order in which a report lists them. */
  tables: readonly Made[];
  /** Tables of other measures whose rows it reads. */
  after: readonly Before[];
  /**
   * Measures a corpus: `tools.each` for what an article gives against the merged evidence, then sums.
   *
   * @param before rows of the tables in `after`
   */
  rows(event: MeasuredEvent, tools: MeasureTools, before: RowsOf<Before>): RowsOf<Made>;
}

/** Defines a measure; its `rows` must give every one of its tables. */
export const defineMeasure = <const Made extends readonly Table[], const Before extends readonly Table[] = []>({
  after,
  ...measure
}: {
  tables: Made;
  after?: Before;
  rows: (event: MeasuredEvent, tools: MeasureTools, before: RowsOf<Before[number]>) => RowsOf<Made[number]>;
}): Measure<Made[number], Before[number]> => ({ ...measure, after: after ?? [] });

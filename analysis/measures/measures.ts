import { actsMeasure } from './acts/acts-measure.ts';
import { articlesMeasure } from './articles/articles-measure.ts';
import { coverageMeasure } from './coverage/coverage-measure.ts';
import { duplicatesMeasure } from './articles/duplicates-measure.ts';
import { emphasisMeasure } from './emphasis/emphasis-measure.ts';
import { headlineGapMeasure } from './headline-gap/headline-gap-measure.ts';
import { judgingWordsMeasure } from './judging-words/judging-words-measure.ts';
import { labelsMeasure } from './labels/labels-measure.ts';
import { numbersMeasure } from './numbers/numbers-measure.ts';
import { quotationsMeasure } from './quotations/quotations-measure.ts';
import { sentimentMeasure } from './sentiment/sentiment-measure.ts';
import type { RowOf } from './table.ts';
import { causesMeasure } from './causes/causes-measure.ts';
import { remediesMeasure } from './remedies/remedies-measure.ts';
import { concordanceMeasure } from './word-choice/concordance-measure.ts';
import { sourcesMeasure } from './sources/sources-measure.ts';
import { toneTowardMeasure } from './tone-toward/tone-toward-measure.ts';
import { wordChoiceMeasure } from './word-choice/word-choice-measure.ts';

/**
 * Every measure of a corpus, in the order in which a report lists their tables: the one place where a measure is
 * registered. Tables, their rows' types, CSV files and DataFrames follow from it.
 *
 * A new measure is a folder with `<name>-table.ts` (`defineTable`: columns with type, unit and meaning), what makes its
 * rows, and `<name>-measure.ts` (`defineMeasure`), and a line here.
 */
export const measures = {
  articles: articlesMeasure,
  'word-choice': wordChoiceMeasure,
  concordance: concordanceMeasure,
  sentiment: sentimentMeasure,
  emphasis: emphasisMeasure,
  labels: labelsMeasure,
  quotations: quotationsMeasure,
  acts: actsMeasure,
  'judging-words': judgingWordsMeasure,
  'tone-toward': toneTowardMeasure,
  sources: sourcesMeasure,
  causes: causesMeasure,
  remedies: remediesMeasure,
  'headline-gap': headlineGapMeasure,
  numbers: numbersMeasure,
  duplicates: duplicatesMeasure,
  coverage: coverageMeasure,
};

/** Name of a measure in the register. */
export type MeasureName = keyof typeof measures;

/** The definition of any table in the register. */
type AnyTable = (typeof measures)[MeasureName]['tables'][number];

/** Name of a table that a corpus is measured into. */
export type TableName = AnyTable['name'];

/** Name of a table of a reader's size, which has a DataFrame. */
export type ShortTableName = Extract<AnyTable, { isLong: false }>['name'];

/** Row type of every table, by its name. */
export type Tables = { [Each in AnyTable as Each['name']]: RowOf<Each> };

/** The rows of every table of one event, by the table's name. */
export type TableRows = { readonly [Name in TableName]: readonly Tables[Name][] };

/** The definition of every table, by its name, in the order of the register. */
export const tables = Object.fromEntries(
  Object.values(measures).flatMap((measure) => measure.tables.map((table) => [table.name, table])),
) as unknown as { readonly [Each in AnyTable as Each['name']]: Each };

/** The names of all tables, in the order of the register. */
export const tableNames = Object.keys(tables) as TableName[];

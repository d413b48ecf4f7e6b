import type { Corpus } from '../../analysis/corpus/corpus.ts';
import { type CountedRows, countedRows } from '../../analysis/measures/counted-rows.ts';
import { labelRows } from '../../analysis/measures/labels/label-rows.ts';
import { tellingLabels } from '../../analysis/measures/labels/telling-labels.ts';
import { columns, type RowsOf, type TableName } from '../../analysis/measures/tables.ts';
import { rowsAndLeaders } from '../../analysis/measures/word-choice/word-choice.ts';
import { type Cell, toCsv } from './csv.ts';

/** A table as CSV. */
export interface TableCsv {
  table: TableName;
  csv: Uint8Array;
}

/** What the report needs of the measures with long tables, and the long tables whole. */
export interface LongTables<Name extends TableName> {
  rows: RowsOf<Name>;
  csv: TableCsv[];
}

/** Counts the words of a corpus and scores their tone. */
export function countedTables(corpus: Corpus): LongTables<keyof CountedRows> {
  const { rows, leaders } = rowsAndLeaders(corpus);
  const words = csvOf('word-choice', rows);
  const counted = countedRows(corpus, leaders());
  return { rows: counted, csv: [words, csvOf('tone-position', counted['tone-position'])] };
}

/** Reads the labels of a corpus. */
export function labelTables(corpus: Corpus): LongTables<'labels'> {
  const rows = labelRows(corpus);
  return { rows: { labels: tellingLabels(corpus, rows) }, csv: [csvOf('labels', rows)] };
}

const csvOf = (table: TableName, rows: Iterable<object>): TableCsv => ({
  table,
  csv: toCsv(columns[table], rows as Iterable<Record<string, Cell>>),
});

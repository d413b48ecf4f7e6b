import type { Corpus } from '../corpus/corpus.ts';
import type { RowsOf, TableName } from '../measures/tables.ts';

/** The typed rows of every measure. */
export type MeasuredRows = RowsOf<TableName>;

/** What claims are made of. */
export interface Measured {
  corpus: Corpus;
  rows: MeasuredRows;
}

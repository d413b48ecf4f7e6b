import type { Table } from '../measures/table.ts';

/** A table that lies beside a report, and how much of it its CSV holds. */
export interface WrittenTable {
  table: Table;
  rows: number;
  /** Rows of the CSV, where these are not all: the first `ofEach` of each outlet, voice and event. */
  leading?: { rows: number; ofEach: number };
}

import type { ColumnMetaData, SchemaTree } from 'hyparquet';

/** What may still come out of a file, in bytes. */
export interface Budget {
  left: number;
}

/** One column of one row group. */
export interface Chunk {
  meta: ColumnMetaData;
  /** From the root of the schema to the column. */
  path: SchemaTree[];
  rows: number;
}

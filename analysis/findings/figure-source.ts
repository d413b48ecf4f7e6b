import { measuredKinds } from '../lines/segment.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { TableName } from '../measures/measures.ts';

/**
 * Where a number of a finding comes from: the sum of a column over the rows of a table that have the key’s values, or that
 * sum as a share of the sum of another column.
 */
export interface FigureSource {
  table: TableName;
  /** By column the value, or the values, that its rows have. */
  key: Readonly<Record<string, string | readonly string[]>>;
  column: string;
  over?: string;
  value: number;
}

/** Rows of one outlet in the event of a corpus. */
export const outletKey = ({ event }: Pick<Corpus, 'event'>, outlet: string) => ({ event, outlet });

/** Rows of quotations that stand inside marks in measured text. */
export const quotedKey = { directness: ['direct', 'mixed'], segment: [...measuredKinds] };

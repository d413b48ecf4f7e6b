import { type Measure, type MeasuredEvent, type MeasureTools, plainTools, type RowsOf } from './measure.ts';
import { measures, type TableRows } from './measures.ts';
import { correctedTables } from './row-corrections.ts';
import type { Table } from './table.ts';

/** Rows of some tables, by name, of whichever measures. */
export type SomeRows = RowsOf<Table>;

/**
 * Makes the rows of some measures, one after the other; each finds those of the tables that it reads.
 *
 * @param register in an order in which no measure reads a table of a later one
 * @param before rows that are there already
 * @throws {Error} where a measure reads a table that nobody made
 */
export function measureSome(
  register: readonly Measure[],
  event: MeasuredEvent,
  tools: MeasureTools = plainTools,
  before: SomeRows = {},
): SomeRows {
  let made: SomeRows = {};
  for (const measure of register) {
    const known = { ...before, ...made };
    const missing = measure.after.find(({ name }) => !(name in known));
    if (missing)
      throw new Error(
        `${measure.tables.map(({ name }) => name).join(', ')}: expected the table ${missing.name} to be made before, got ${Object.keys(known).join(', ') || 'none'}`,
      );
    made = { ...made, ...correctedTables(measure.rows(event, tools, known), event.corpus) };
  }
  return made;
}

/**
 * All tables of one event.
 *
 * @example measureEvent(event).sentiment[0]; // => { outlet: 'gazette', voice: 'outlet', scorer: 'afinn', … }
 */
export const measureEvent = (event: MeasuredEvent, tools?: MeasureTools): TableRows =>
  measureSome(Object.values(measures), event, tools) as TableRows;

import { type MeasuredEvent, type MeasureTools, plainTools } from '../../analysis/measures/measure.ts';
import { measureSome, type SomeRows } from '../../analysis/measures/measure-event.ts';
import { type MeasureName, measures } from '../../analysis/measures/measures.ts';
import { tableCsv } from './csv.ts';

/** A table as CSV. */
export interface TableCsv {
  table: string;
  csv: Uint8Array;
}

/** What the report needs of some measures, and the tables of which that is a part, whole. */
export interface MeasuredTables {
  rows: SomeRows;
  csv: TableCsv[];
}

/**
 * Makes the rows of some measures, and the CSV of the tables whose rows pass by.
 *
 * @param each does the steps of articles
 * @param before rows that are there already
 */
export function measuredTables(
  names: readonly MeasureName[],
  event: MeasuredEvent,
  { each = plainTools.each, before = {} }: { each?: MeasureTools['each']; before?: SomeRows } = {},
): MeasuredTables {
  const csv: TableCsv[] = [];
  const tools: MeasureTools = {
    each,
    all: (table, rows) => csv.push({ table: table.name, csv: tableCsv(table, rows) }),
  };
  const register = names.map((name) => measures[name]);
  return { rows: measureSome(register, event, tools, before), csv };
}

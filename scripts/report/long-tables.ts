import { type MeasuredEvent, type MeasureTools, plainTools } from '../../analysis/measures/measure.ts';
import { measureSome, type SomeRows } from '../../analysis/measures/measure-event.ts';
import { type MeasureName, measures } from '../../analysis/measures/measures.ts';
import type { Table } from '../../analysis/measures/table.ts';
import { type TableFiles, type TableWriter, tableWriter } from './tables/table-writer.ts';

/** Writes the tables whose rows pass by while events are measured, one after the other. */
export interface LongTables {
  /**
   * Makes the rows of some measures that the report needs.
   *
   * @param each does the steps of articles
   * @param before rows that are there already
   */
  measured: (
    names: readonly MeasureName[],
    event: MeasuredEvent,
    options?: { each?: MeasureTools['each']; before?: SomeRows },
  ) => SomeRows;
  /** Writes rows of a table that somebody else has made. */
  add: (table: Table, rows: Iterable<object>) => void;
  /** The tables whose rows have passed by, once all events are measured. */
  finish: () => TableFiles[];
}

/** Ready to measure, with no rows yet. */
export function longTables(): LongTables {
  const writers = new Map<string, TableWriter>();
  const writerOf = (table: Table) => {
    const writer = writers.get(table.name) ?? tableWriter(table);
    writers.set(table.name, writer);
    return writer;
  };
  const add = (table: Table, rows: Iterable<object>) => {
    writerOf(table).add(rows);
  };
  return {
    add,
    measured: (names, event, { each = plainTools.each, before = {} } = {}) => {
      const tools: MeasureTools = { each, all: add };
      const register = names.map((name) => measures[name]);
      return measureSome(register, event, tools, before);
    },
    finish: () => Array.from(writers.values(), (writer) => writer.finish()),
  };
}

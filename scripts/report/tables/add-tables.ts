import { type AcrossEventsRow, acrossEventsTable } from '../../../analysis/measures/events/across-events-table.ts';
import { type TableName, tableNames, type TableRows, tables } from '../../../analysis/measures/measures.ts';
import type { Table } from '../../../analysis/measures/table.ts';
import type { WrittenTable } from '../../../analysis/report/written-table.ts';
import type { Content } from '../../files/content.ts';
import { type TableFiles, tableWriter } from './table-writer.ts';

/** The rows of a study's events: those that are counted, and those of articles that no measure counts. */
export interface TabledEvents {
  events: readonly { rows: Partial<TableRows>; uncounted: Partial<TableRows> }[];
  acrossEvents: readonly AcrossEventsRow[];
}

/**
 * Adds every table to a report's files, as CSV and as Parquet.
 *
 * @param passed those whose rows have passed by while they were measured
 * @param names those that are added; all by default
 * @returns what was written
 */
export function addTables(
  files: Map<string, Content>,
  analysis: TabledEvents,
  passed: readonly TableFiles[],
  names: readonly TableName[] = tableNames,
): WrittenTable[] {
  const known = new Map(passed.map((one) => [one.table, one]));
  const add = (table: Table, { csv, parquet, rows, leading }: TableFiles): WrittenTable => {
    files.set(`tables/${table.name}.csv`, csv);
    files.set(`tables/${table.name}.parquet`, parquet);
    return { table, rows, ...(leading && { leading }) };
  };
  const written = names.map((name) =>
    add(tables[name], known.get(name) ?? filesOf(tables[name], rowsOf(name, analysis))),
  );
  return analysis.acrossEvents.length === 0
    ? written
    : [...written, add(acrossEventsTable, filesOf(acrossEventsTable, analysis.acrossEvents))];
}

function filesOf(table: Table, rows: Iterable<object>): TableFiles {
  const writer = tableWriter(table);
  writer.add(rows);
  return writer.finish();
}

/** All rows of a table that are here, event by event. */
function* rowsOf(name: TableName, { events }: TabledEvents): Generator<object> {
  for (const { rows, uncounted } of events) {
    yield* rows[name] ?? [];
    yield* uncounted[name] ?? [];
  }
}

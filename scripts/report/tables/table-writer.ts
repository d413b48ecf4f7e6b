import { columnNames, type Table } from '../../../analysis/measures/table.ts';
import type { WrittenTable } from '../../../analysis/report/written-table.ts';
import { type Cell, csvHeader, csvLines } from '../csv.ts';
import { leadingLines } from './leading-lines.ts';
import { parquetRows } from './parquet-rows.ts';

/** A CSV that a person opens has no more bytes; Parquet beside it has all rows. */
const mostBytes = 4_900_000;

/** A table as files. */
export interface TableFiles extends Omit<WrittenTable, 'table'> {
  table: string;
  csv: Uint8Array;
  parquet: Uint8Array;
}

/** The files of a table that grow row by row. */
export interface TableWriter {
  add: (rows: Iterable<object>) => void;
  finish: () => TableFiles;
}

/**
 * Writes a table row by row: all of it as Parquet; as CSV all of it or, where that would be too long to be opened, as many
 * first rows of each outlet, voice and event as fit.
 *
 * @param bytes what the CSV may have
 */
export function tableWriter(table: Table, bytes = mostBytes): TableWriter {
  const columns = columnNames(table);
  const header = csvHeader(columns);
  const most = table.name === wholeTable ? Infinity : bytes - header.length;
  const leading = leadingLines<Readonly<Partial<Record<string, Cell>>>>(most, csvLines(columns));
  const parquet = parquetRows(table);
  let rows = 0;
  const partOf = partReader();
  return {
    add: (given) => {
      for (const row of given as Iterable<Record<string, Cell>>) {
        rows += 1;
        parquet.add(row);
        leading.add(partOf(row), row);
      }
    },
    finish: () => {
      const { lines, count, ofEach } = leading.finish();
      return {
        table: table.name,
        csv: Buffer.concat([Buffer.from(header), lines]),
        parquet: parquet.finish(),
        rows,
        ...(ofEach !== undefined && { leading: { rows: count, ofEach } }),
      };
    },
  };
}

/** Tells the part that a row belongs to: mostly that of the row above. */
function partReader(): (row: Readonly<Partial<Record<string, Cell>>>) => string {
  let above: Readonly<Partial<Record<string, Cell>>> = {};
  let part = '\n\n';
  return (row) => {
    if (row['outlet'] !== above['outlet'] || row['voice'] !== above['voice'] || row['event'] !== above['event'])
      part = `${String(row['outlet'] ?? '')}\n${String(row['voice'] ?? '')}\n${String(row['event'] ?? '')}`;
    above = row;
    return part;
  };
}

/** The list of the copies that a report holds: links, `verify` and the comparison with the run before need all of it. */
const wholeTable = 'articles';

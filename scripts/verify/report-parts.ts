import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import papaparse from 'papaparse';
import type { Nodes } from 'mdast';
import type { ReadReport } from './read-report.ts';

/** A row of a table, as text. */
export type Row = Readonly<Record<string, string>>;

/** The rows of the tables of a report, by the path of the CSV; row 0 stands in line 2. */
export type RowsOfTables = (path: string) => readonly Row[];

/**
 * Reads the tables of a report as they are asked for: the CSV where it is whole, else Parquet, as text like that.
 *
 * @returns once those that are only in Parquet are read
 */
export async function readTables(report: ReadReport): Promise<RowsOfTables> {
  const known = new Map<string, readonly Row[]>();
  for (const file of report.outputs.keys()) {
    if (!/^tables\/[^/]+\.parquet$/.test(file)) continue;
    const [csv, bytes] = [file.replace(/parquet$/, 'csv'), report.bytes(file)];
    const inCsv = rowsInCsv(report, csv);
    known.set(csv, bytes && lengthOf(bytes) > inCsv.length ? await rowsInParquet(bytes) : inCsv);
  }
  return (path) => known.get(path) ?? rowsInCsv(report, path);
}

const bufferOf = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;

const lengthOf = (bytes: Uint8Array) => Number(parquetMetadata(bufferOf(bytes)).num_rows);

async function rowsInParquet(bytes: Uint8Array): Promise<Row[]> {
  const rows = (await parquetReadObjects({ file: bufferOf(bytes) })) as Record<string, string | number | null>[];
  const cell = (value: string | number | null) => (value === null ? '' : String(value));
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value)])));
}

function rowsInCsv(report: ReadReport, path: string): Row[] {
  const { data } = papaparse.parse<Row>(report.text(path) ?? '', { header: true, skipEmptyLines: true });
  return data.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unmarked(cell)])));
}

/** A cell without the mark that keeps a spreadsheet from running it. */
const unmarked = (cell: string) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r])/, '');

/** Texts of the articles of a report by id; `undefined` where one is not there. */
export function articleTexts(report: ReadReport, rowsOf: RowsOfTables): (id: string) => string | undefined {
  const paths = new Map(rowsOf('tables/articles.csv').map(({ article = '', path = '' }) => [article, path]));
  const texts = new Map<string, string | undefined>();
  return (id) => {
    if (!texts.has(id)) texts.set(id, report.text(paths.get(id) ?? ''));
    return texts.get(id);
  };
}

/** Letters and digits alone: marks and blanks differ between a text, its Markdown and its tables. */
export const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Shows every node of a tree, parents first. */
export function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}

import papaparse from 'papaparse';
import type { Nodes } from 'mdast';
import type { ReadReport } from './read-report.ts';

/** A row of a table, as text. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a table of a report by the path of its file; row 0 stands in line 2. */
export function rowsOf(report: ReadReport, path: string): Row[] {
  const { data } = papaparse.parse<Row>(report.text(path) ?? '', { header: true, skipEmptyLines: true });
  return data.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unmarked(cell)])));
}

/** A cell without the mark that keeps a spreadsheet from running it. */
const unmarked = (cell: string) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r])/, '');

/** Texts of the articles of a report by id; `undefined` where one is not there. */
export function articleTexts(report: ReadReport): (id: string) => string | undefined {
  const paths = new Map(rowsOf(report, 'tables/articles.csv').map(({ article = '', path = '' }) => [article, path]));
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

import { parquetReadObjects } from 'hyparquet';
import type { Root } from 'mdast';
import papaparse from 'papaparse';
import { articlePath } from '../../analysis/corpus/article.ts';
import { tables } from '../../analysis/measures/measures.ts';
import type { MeasuredStudy } from '../../analysis/report/chapter.ts';
import { citedPassages, excerpted, excerptSpans, leftOut } from '../../analysis/report/excerpts.ts';
import type { Content } from '../files/content.ts';
import { parquetRows } from './tables/parquet-rows.ts';

/** Columns that hold sentences of an article, by which it could be put together again. */
const columnsOfText = ['text', 'left', 'right', 'body'] as const;

/**
 * Leaves out of a report's files what it does not cite of the articles: copies keep the cited passages with some words
 * around, at their places and in their lines; a cell of a table that holds other words of an article is empty.
 */
export async function leaveOutTexts(
  files: Map<string, Content>,
  { events, chapters }: MeasuredStudy,
  tree: Root,
): Promise<void> {
  const cited = citedPassages(
    tree,
    chapters.flatMap(({ findings }) => findings),
  );
  const shared = new Map<string, string>();
  for (const { corpus, uncounted } of events)
    for (const article of [...corpus.articles, ...uncounted.corpus.articles]) {
      const copy = excerpted(article.text, excerptSpans(article.text, cited.get(article.id) ?? []));
      files.set(articlePath(article), copy);
      shared.set(article.id, copy);
    }
  for (const [path, content] of files)
    if (path.endsWith('.csv')) files.set(path, withoutTexts(content, shared));
    else if (path.endsWith('.parquet')) files.set(path, await parquetWithoutTexts(path, content, shared));
}

const inOneLine = (text: string) => text.replace(/\s+/gu, ' ');

function withoutTexts(content: Content, shared: ReadonlyMap<string, string>): Content {
  const csv = Buffer.from(content).toString('utf8');
  const { data, meta } = papaparse.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const columns = columnsOfText.filter((column) => meta.fields?.includes(column));
  if (columns.length === 0 || meta.fields?.includes('article') !== true) return content;
  for (const row of data) {
    const copy = shared.get(row['article'] ?? '') ?? '';
    for (const column of columns) if (!isShared(row[column] ?? '', copy, row)) row[column] = '';
  }
  return `${papaparse.unparse(data, { columns: meta.fields, newline: '\n' })}\n`;
}

/** The same of the table as Parquet. */
async function parquetWithoutTexts(
  path: string,
  content: Content,
  shared: ReadonlyMap<string, string>,
): Promise<Content> {
  const table = Object.values(tables).find(({ name }) => path === `tables/${name}.parquet`);
  const columns = columnsOfText.filter((column) => table && column in table.columns);
  if (!table || columns.length === 0 || !('article' in table.columns)) return content;
  const written = parquetRows(table);
  for (const row of (await parquetReadObjects({ file: new Uint8Array(Buffer.from(content)).buffer })) as Row[]) {
    const copy = shared.get(String(row['article'] ?? '')) ?? '';
    for (const column of columns) if (!isShared(String(row[column] ?? ''), copy, row)) row[column] = null;
    written.add(row);
  }
  return written.finish();
}

/** A row as one of the two files gives it. */
type Row = Record<string, string | number | null>;

/** Whether a copy has the words of a cell: at their place, where the row tells it. */
function isShared(words: string, copy: string, { start, end }: Readonly<Row>): boolean {
  const isAnywhere = (start ?? '') === '';
  const isPlaced = (end ?? '') !== '' && !copy.slice(Number(start), Number(end)).includes(leftOut);
  return (isAnywhere || isPlaced) && inOneLine(copy).includes(inOneLine(words));
}

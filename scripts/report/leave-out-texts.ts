import type { Root } from 'mdast';
import papaparse from 'papaparse';
import { articlePath } from '../../analysis/corpus/article.ts';
import type { MeasuredStudy } from '../../analysis/report/chapter.ts';
import { citedPassages, excerpted, excerptSpans, leftOut } from '../../analysis/report/excerpts.ts';
import type { Content } from '../files/content.ts';

/** Columns that hold sentences of an article, by which it could be put together again. */
const columnsOfText = ['text', 'left', 'right', 'body'] as const;

/**
 * Leaves out of a report's files what it does not cite of the articles: copies keep the cited passages with some words
 * around, at their places and in their lines; a cell of a table that holds other words of an article is empty.
 */
export function leaveOutTexts(files: Map<string, Content>, { events, chapters }: MeasuredStudy, tree: Root): void {
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
  for (const [path, content] of files) if (path.endsWith('.csv')) files.set(path, withoutTexts(content, shared));
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

/** Whether a copy has the words of a cell: at their place, where the row tells it. */
function isShared(words: string, copy: string, { start = '', end = '' }: Record<string, string>): boolean {
  const isPlaced = start !== '' && end !== '' && !copy.slice(Number(start), Number(end)).includes(leftOut);
  return (start === '' || isPlaced) && inOneLine(copy).includes(inOneLine(words));
}

import { articleStem } from '../read-article-file.ts';
import { dateOrder, needsOrder, type DateOrder } from '../read-date.ts';
import { type ColumnMap, rolesBy } from './column-map.ts';
import type { RankedRole } from './column-role.ts';
import type { ReadArticle } from './given-article.ts';
import { rowArticle, type SourceRow } from './row-article.ts';
import { textOf } from './row-values.ts';

/**
 * The articles of a file's rows. Dates that leave open which number is the day are read as the other dates of the file show
 * it: rows from the first of them on wait for the last.
 */
export async function* articlesOf(
  rows: Iterable<SourceRow> | AsyncIterable<SourceRow> | { reason: string },
  file: string,
  { map = new Map() }: { map?: ColumnMap },
  source: { note?: string; isDamaged?: boolean },
): AsyncGenerator<ReadArticle> {
  if ('reason' in rows) {
    yield { file, reason: rows.reason };
    return;
  }
  const rolesOf = rolesBy(map);
  const common = { file, stem: articleStem(file), rolesOf, ...source };
  const waiting: SourceRow[] = [];
  const orders = new Set<DateOrder>();
  let count = 0;
  for await (const row of rows) {
    count++;
    const date = dateIn(row, rolesOf);
    const order = dateOrder(date);
    if (order !== undefined) orders.add(order);
    if (waiting.length > 0 || needsOrder(date)) waiting.push(row);
    else yield rowArticle(row, common);
  }
  const [order] = orders.size === 1 ? orders : [];
  for (const row of waiting) yield rowArticle(row, { ...common, ...(order !== undefined && { order }) });
  if (count === 0) yield { file, reason: 'expected rows, got none' };
}

/** The date of a row as it was given. */
function dateIn(row: SourceRow, rolesOf: (name: string) => RankedRole | undefined): string {
  if ('reason' in row) return '';
  let best = Infinity;
  let date = '';
  for (const [name, value] of row.entries) {
    const found = rolesOf(name);
    if (found?.role !== 'published' || found.rank >= best) continue;
    const text = textOf(value);
    if (text.trim() !== '') [best, date] = [found.rank, text];
  }
  return date;
}

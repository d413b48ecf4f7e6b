import { textOf } from './row-values.ts';
import type { RankedRole } from './column-role.ts';
import type { SourceRow } from './row-article.ts';

/** A column that numbers the parts of a text. */
const partColumn =
  /^(paragraph|para|par|sentence|sent|segment|part|chunk)s?[_ .-]?(?:id|no|nr|num|number|index|idx|order|position|pos)?$/i;

/**
 * Whether the rows of a table are parts of articles: paragraphs or sentences, as their columns say.
 *
 * @returns what stands between two parts of a text; `undefined` for rows that are articles themselves
 * @example
 * partsIn(['doc_id', 'sentence_no', 'text']); // => ' '
 */
export function partsIn(header: readonly string[]): string | undefined {
  const part = header
    .map((name) => partColumn.exec(name.trim())?.[1]?.toLowerCase())
    .find((found) => found !== undefined);
  return part === undefined ? undefined : part.startsWith('sent') ? ' ' : '\n\n';
}

/**
 * Rows that are parts of one article as one row: those that say the same but for their text, in the order in which they
 * stand.
 *
 * @param between two parts of a text
 */
export function* joinedParts(
  rows: Iterable<SourceRow>,
  between: string,
  rolesOf: (name: string) => RankedRole | undefined,
): Generator<SourceRow> {
  const joined = new Map<string, { row: Extract<SourceRow, { number: number }>; texts: string[]; last: string }>();
  const refused: SourceRow[] = [];
  for (const row of rows) {
    if ('reason' in row) {
      refused.push(row);
      continue;
    }
    const entries = [...row.entries];
    const isText = (name: string) => rolesOf(name)?.role === 'text';
    const key = JSON.stringify(entries.filter(([name]) => !isText(name)));
    const text = textOf(entries.find(([name]) => isText(name))?.[1]);
    const known = joined.get(key);
    if (known) {
      known.texts.push(text);
      known.last = row.place;
    } else joined.set(key, { row: { ...row, entries }, texts: [text], last: row.place });
  }
  for (const { row, texts, last } of joined.values()) {
    const place = last === row.place ? row.place : `${row.place} to ${last.replace(/^row /, '')}`;
    const entries = [...row.entries].map(([name, value]) =>
      rolesOf(name)?.role === 'text' ? ([name, texts.join(between)] as const) : ([name, value] as const),
    );
    yield { ...row, place, entries };
  }
  yield* refused;
}

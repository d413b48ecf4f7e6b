import type { Corpus } from '../corpus/corpus.ts';
import { type Correction, correctableTables, placesOf } from '../study/corrections.ts';
import type { RowsOf } from './measure.ts';
import type { Cell, Table } from './table.ts';

type RowCorrection = Extract<Correction, { kind: 'row' }>;

/** Columns that say where a row stands, which no correction moves. */
const placing = new Set(['outlet', 'event', 'article', 'segment', 'start', 'end']);

const isOfRow = (correction: Correction): correction is RowCorrection => correction.kind === 'row';

/**
 * Rows of some tables as the study corrects them: those that stand at a passage are left out, or get what is set. Who is
 * an actor by any of its names gets that one, and its side.
 */
export function correctedTables(rows: RowsOf<Table>, { corrections = [], articles, actors }: Corpus): RowsOf<Table> {
  const ofRows = corrections.filter(isOfRow);
  if (ofRows.length === 0) return rows;
  const corrected = { ...rows };
  for (const { table, article, passage, set } of ofRows) {
    const before = corrected[table];
    if (!before) continue;
    const spans = new Map(
      articles.flatMap(({ id, text }) => (article === '' || article === id ? [[id, placesOf(text, passage)]] : [])),
    );
    corrected[table] = before.flatMap((row) => {
      const { article: id, start, end } = row as { article: string; start: number; end: number };
      if (!spans.get(id)?.some((span) => span.start < end && span.end > start)) return [row];
      return set ? [{ ...row, ...settled(row, set) }] : [];
    });
  }
  return corrected;

  function settled(row: object, set: Readonly<Record<string, string>>): Record<string, Cell> {
    return Object.fromEntries(
      Object.entries(set).flatMap(([column, value]): [string, Cell][] => {
        const side = `${column}_side`;
        const actor = actors.find(({ name, aliases }) => name === value || aliases.includes(value));
        if (side in row)
          return [
            [column, actor?.name ?? value],
            ...(side in set ? [] : [[side, actor?.side ?? ''] as [string, Cell]]),
          ];
        return [[column, column === 'holder' ? (actor?.name ?? value) : value]];
      }),
    );
  }
}

/**
 * What is wrong with what corrections set: columns that a table lacks, words that a column does not take.
 *
 * @param tables their definitions, by name
 */
export function rowCorrectionProblems(
  corrections: readonly Correction[],
  tables: Readonly<Record<(typeof correctableTables)[number], Table>>,
): string[] {
  return corrections.filter(isOfRow).flatMap(({ table, passage, set = {} }) =>
    Object.entries(set).flatMap(([name, value]) => {
      const { columns } = tables[table];
      const where = `study.yaml: corrections: “${passage}”`;
      const free = Object.keys(columns).filter((column) => columns[column]?.type === 'text' && !placing.has(column));
      if (!free.includes(name)) return [`${where}: expected a column ${free.join(', ')} of ${table}, got ${name}`];
      const words = columns[name]?.words;
      return !words || words.includes(value)
        ? []
        : [`${where}: expected ${name} to be one of ${words.join(', ')}, got ${value}`];
    }),
  );
}

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasVoice, voices } from '../../analysis/measures/voice.ts';
import { event, outlet, voice } from '../../analysis/measures/columns.ts';
import { frameOf, rowsOf } from '../../analysis/measures/frame.ts';
import { defineMeasure, plainTools } from '../../analysis/measures/measure.ts';
import { measureEvent, measureSome } from '../../analysis/measures/measure-event.ts';
import { measures, tableNames, tables } from '../../analysis/measures/measures.ts';
import {
  type Cell,
  type Column,
  columnNames,
  defineTable,
  integer,
  list,
  type RowOf,
  type Table,
} from '../../analysis/measures/table.ts';
import { tableWriter } from '../../scripts/report/tables/table-writer.ts';
import { exampleCorpus } from '../corpus/example-study.ts';
import { rain } from './word-choice/rain.ts';

const corpus = exampleCorpus([
  {
    outlet: 'gazette',
    text: 'The ferry may sink, perhaps. “It might,” said Ann Lee, the mayor. Ann Lee left the ferry.',
  },
  { outlet: 'herald', text: 'The ferry sank in the cold rain. “It might,” said Ann Lee. The rain fell on the ferry.' },
]);
const given = { corpus, repeats: { articles: [], pairs: [] } };

/** An invented measure as a new folder would have it: its table, its row type, its rows. */
const hedgesTable = defineTable({
  name: 'hedges',
  means: 'How often one outlet and voice hedges.',
  columns: { outlet, event, voice, count: integer('hedges'), words: list('which ones') },
});
type HedgeRow = RowOf<typeof hedgesTable>;
const hedges = new Set(['may', 'might', 'perhaps']);
const hedgesMeasure = defineMeasure({
  tables: [hedgesTable],
  rows: ({ corpus: own }, { each }) => {
    const found = each(own, {
      name: 'hedges',
      evidence: () => null,
      of: (article) => (one: HedgeRow['voice']) =>
        Array.from(article.terms, (term) => own.vocabulary[term] ?? '').filter(
          (word, token) => hedges.has(word) && hasVoice(article, token, one),
        ),
    });
    const rows = own.articles.flatMap((article, place) =>
      voices.map((one): HedgeRow => {
        const words = found[place]?.(one) ?? [];
        return { outlet: article.outlet, event: own.event, voice: one, count: words.length, words };
      }),
    );
    return { hedges: rows };
  },
});

test('a new measure gives rows, a CSV file and a DataFrame from its definition alone', async () => {
  const register = Object.values({ ...measures, hedges: hedgesMeasure });
  const { hedges: rows = [] } = measureSome(register, given);
  const writer = tableWriter(hedgesTable);
  writer.add(rows);
  expect(Buffer.from(writer.finish().csv).toString().split('\n').slice(0, 4)).toEqual([
    'outlet,event,voice,count,words',
    'gazette,,outlet,2,may;perhaps',
    'gazette,,quoted,1,might',
    'gazette,,all,3,may;perhaps;might',
  ]);
  expect(rowsOf(hedgesTable, await frameOf(hedgesTable, rows as HedgeRow[]))).toEqual(rows);
});

test('a measure that forgets a table, a column or a word does not compile', () => {
  const forgetful = { tables: [hedgesTable] as const };
  // @ts-expect-error -- no rows for the table
  defineMeasure({ ...forgetful, rows: () => ({}) });
  // @ts-expect-error -- a column is missing
  defineMeasure({ ...forgetful, rows: () => ({ hedges: [{ outlet: 'a', event: '', voice: 'all', count: 1 }] }) });
  // @ts-expect-error -- no such voice
  const row: HedgeRow = { outlet: 'a', event: '', voice: 'nobody', count: 1, words: [] };
  expect(row.voice).toBe('nobody');
});

test('a measure finds the tables that it reads, or is told which one nobody made', () => {
  expect(() => measureSome([measures.concordance], given)).toThrow(
    'concordance: expected the table word-choice to be made before, got none',
  );
  const event = {
    ...given,
    corpus: exampleCorpus(rain.map(({ text }, at) => ({ outlet: `o${at}`, text: `${text}\n`.repeat(12) }))),
  };
  expect(measureSome([measures['word-choice'], measures.concordance], event)['concordance']?.length).toBeGreaterThan(0);
});

test('tables stand in the order of their measures, each under its own name', () => {
  const inOrder = Object.values(measures).flatMap((measure) => measure.tables.map(({ name }) => name));
  expect(tableNames).toEqual(inOrder);
  expect(new Set(inOrder).size).toBe(inOrder.length);
  for (const name of tableNames) expect(tables[name].name).toBe(name);
});

test.each(tableNames)('the rows of %s hold what their columns say, and nothing else', (name) => {
  const rows = measureEvent(given)[name];
  const table: Table = tables[name];
  for (const row of rows as readonly Record<string, Cell>[]) {
    expect(Object.keys(row).filter((key) => key !== 'naming')).toEqual(columnNames(table));
    for (const [key, column] of Object.entries(table.columns))
      expect(fits(row[key] ?? null, column), `${name}.${key}`).toBe(true);
  }
});

/** Whether a cell is of its column's type. */
function fits(cell: Cell, { type, mayBeEmpty, words }: Column): boolean {
  if (cell === null) return mayBeEmpty === true;
  if (type === 'list') return Array.isArray(cell);
  if (type === 'integer') return Number.isInteger(cell);
  if (type === 'text') return typeof cell === 'string' && (words?.includes(cell) ?? true);
  return typeof cell === type;
}

test('every table says what a row is, and every column what it holds', () => {
  for (const name of tableNames) {
    const table: Table = tables[name];
    expect(table.means).toMatch(/^[A-Z].*\.$/);
    for (const column of Object.values(table.columns)) expect(column.means).not.toBe('');
  }
  expect(plainTools.each(corpus, { name: 'id', evidence: () => null, of: ({ id }) => id })).toEqual(['a', 'b']);
});

test('every measure that has a file stands in the register', () => {
  const folder = new URL('../../analysis/measures/', import.meta.url);
  const files = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((name) =>
    name.endsWith('-measure.ts'),
  );
  const register = readFileSync(new URL('measures.ts', folder), 'utf8');
  expect(files.filter((name) => !register.includes(`'./${name}'`))).toEqual([]);
  expect(files.length).toBe(Object.keys(measures).length);
});

import type { Column } from '../measures/table.ts';
import { counted, grouped } from './wording.ts';

/** What the page on the tables says. */
export const codebookWords = {
  title: (study: string) => `Tables: ${study}`,
  back: 'Back to the report.',
  about:
    'Each table as CSV (UTF-8 with a header) and as Parquet, a row an observation; offsets count UTF-16 units in the article’s file, and a text that a spreadsheet would run as a formula has an apostrophe before it in the CSV. Numbers are rounded to six digits there and whole in Parquet. datapackage.json, beside the report, says the same for programs (Frictionless Data Package).',
  /** How many rows a table has, and which of them its CSV. */
  extent: ({ rows, leading }: { rows: number; leading?: { rows: number; ofEach: number } }) => {
    if (!leading) return `${counted(rows, 'row')}.`;
    const which = leading.ofEach > 0 ? `${grouped(leading.ofEach)} of each outlet, voice and event` : 'of all';
    return `${counted(rows, 'row')} in Parquet; the CSV, so that it can be opened, has ${grouped(leading.rows)} of them, the first ${which}.`;
  },
  columns: (count: number) => counted(count, 'column'),
  heads: ['column', 'holds', 'meaning'],
  types: {
    text: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    list: 'words, parted by “;”',
  } satisfies Record<Column['type'], string>,
  mayBeEmpty: ', or nothing',
  oneOf: (words: readonly string[]) => words.map((word) => `“${word}”`).join(', '),
};

import type { Column } from '../measures/table.ts';
import { counted } from './wording.ts';

/** What the page on the tables says. */
export const codebookWords = {
  title: (study: string) => `Tables: ${study}`,
  back: 'Back to the report.',
  about:
    'UTF-8 with a header, a row an observation; offsets count UTF-16 units in the article’s file, and a text that a spreadsheet would run as a formula has an apostrophe before it. datapackage.json, beside the report, says the same for programs (Frictionless Data Package).',
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

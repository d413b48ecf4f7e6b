import { event, outlet } from '../columns.ts';
import { defineTable, integer, number, oneOf, type RowOf } from '../table.ts';

/** Kinds of sources, in the order in which a report has them. */
export const sourceKindNames = [
  'official',
  'institution',
  'expert',
  'party',
  'citizen',
  'media',
  'unnamed',
  'unknown',
] as const;

/** Whom each outlet lets speak. */
export const sourcesTable = defineTable({
  name: 'sources',
  means: 'The speakers of one kind in one outlet, with how much of their words stands in quotation marks.',
  columns: {
    outlet,
    event,
    kind: oneOf(
      sourceKindNames,
      'what they are, by the title or noun beside their name: `party` is a lawyer or an activist, `unnamed` has no name, `unknown` no title or noun that the list holds',
    ),
    speakers: integer('different speakers'),
    quotations: integer('statements, quoted or reported'),
    words: integer('words of theirs in quotation marks'),
    share_of_words: number('share of the outlet’s words in quotation marks, from 0 to 1'),
  },
});

/** The speakers of one kind in one outlet. */
export type SourceRow = RowOf<typeof sourcesTable>;

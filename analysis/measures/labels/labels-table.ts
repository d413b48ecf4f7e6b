import { article, basis, end, event, outlet, segmentKind, start, voice } from '../columns.ts';
import { defineTable, list, oneOf, type RowOf, text } from '../table.ts';

/** What outlets call things. */
export const labelsTable = defineTable({
  name: 'labels',
  means: 'One label of one thing.',
  isLong: true,
  columns: {
    referent: text('the thing'),
    basis,
    kind: oneOf(
      ['person', 'group', 'country', 'institution', 'place', 'thing', 'event', 'act'],
      'what kind of thing it is',
    ),
    outlet,
    article,
    event,
    segment: segmentKind,
    voice,
    label: text('what it is called, as written'),
    head: text('head noun in the singular, or the name'),
    modifiers: list('content words before the head'),
    hedge: oneOf(['none', 'epistemic', 'attributed', 'scare-quoted'], 'how the text keeps its distance'),
    start,
    end,
  },
});

/** One label of one thing. */
export type LabelRow = RowOf<typeof labelsTable>;

/** What kind of thing a label is of. */
export type LabelKind = LabelRow['kind'];

/** How a text keeps its distance from a label. */
export type Hedge = LabelRow['hedge'];

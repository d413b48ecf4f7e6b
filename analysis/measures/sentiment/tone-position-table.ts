import { article, end, event, outlet, start, voice } from '../columns.ts';
import { defineTable, integer, number, type RowOf } from '../table.ts';

/** Tone in the course of the text. */
export const tonePositionTable = defineTable({
  name: 'tone-position',
  means: 'The tone of one sentence and voice at its place in the article.',
  isLong: true,
  columns: {
    outlet,
    event,
    article,
    sentence: integer('number of the sentence, from 0'),
    position: number('place in the article, from 0 (first word) to 1 (last)'),
    voice,
    score: number('summed valence'),
    start,
    end,
  },
});

/** The tone of one sentence and voice. */
export type TonePositionRow = RowOf<typeof tonePositionTable>;

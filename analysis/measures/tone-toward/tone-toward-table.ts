import { article, end, event, outlet, segmentKind, start, voice } from '../columns.ts';
import { defineTable, number, oneOf, type RowOf, text } from '../table.ts';

/** How sentences show the actors in them. */
export const toneTowardTable = defineTable({
  name: 'tone-toward',
  means: 'How one sentence shows one actor that it names, as a model trained on rated sentences reads it.',
  isLong: true,
  columns: {
    outlet,
    event,
    article,
    segment: segmentKind,
    voice,
    holder: text('who says so where it is not the outlet: an actor, or as written'),
    target: text('name of the actor'),
    target_side: text('id of its side, empty where none is declared'),
    tone: oneOf(
      ['negative', 'neutral', 'positive', 'unclear'],
      'how the sentence shows the actor; `unclear` below a confidence of 0.7',
    ),
    confidence: number('probability of the likeliest tone as the model has it, 0.33 to 1'),
    start,
    end,
  },
});

/** How one sentence shows one actor. */
export type ToneTowardRow = RowOf<typeof toneTowardTable>;

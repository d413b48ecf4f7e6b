import { basis, event, outlet, voice } from '../columns.ts';
import { defineTable, integer, number, orEmpty, type RowOf, text } from '../table.ts';

/** How often outlets mention actors. */
export const actorsTable = defineTable({
  name: 'actors',
  means: 'How often one outlet and voice mentions one actor. With more than 100 outlets, actors that it mentions.',
  columns: {
    outlet,
    event,
    voice,
    actor: text('name of the actor'),
    side: text('id of its side, empty where none is declared'),
    basis,
    mentions: integer('mentions by any of its names'),
    share_of_mentions: orEmpty(number('share of all mentions of actors in that voice, 0 to 1')),
    median_first_paragraph: orEmpty(number('paragraph of first mention, from 1; 0 in headline and standfirst')),
  },
});

/** How often one outlet and voice mentions one actor. */
export type ActorRow = RowOf<typeof actorsTable>;

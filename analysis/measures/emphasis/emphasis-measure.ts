import { defineMeasure } from '../measure.ts';
import { actorsTable } from './actors-table.ts';
import { actorRows } from './actors.ts';
import { emphasisTable } from './emphasis-table.ts';
import { emphasisRows } from './emphasis.ts';
import { topicMentions } from './mentions.ts';
import { placementTable } from './placement-table.ts';
import { placementRows } from './placement.ts';

/** Emphasis: room and place that topics get, and how often actors are mentioned. */
export const emphasisMeasure = defineMeasure({
  tables: [emphasisTable, placementTable, actorsTable],
  rows: ({ corpus }) => {
    const mentions = topicMentions(corpus);
    return {
      emphasis: emphasisRows(corpus, mentions),
      placement: placementRows(corpus, mentions),
      actors: actorRows(corpus),
    };
  },
});

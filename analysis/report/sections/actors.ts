import { actorsFigure } from '../../figures/actors.ts';
import { actorClaims } from '../../findings/actors.ts';
import { actorsFigureWords, actorsNotes, actorsWords } from '../../prose/actors.ts';
import { tellActors } from '../../prose/actors-told.ts';
import { pivot, sumBy, where } from '../../measures/frame-operations.ts';
import { soughtWords } from '../../prose/sought.ts';
import { basisWords } from '../../prose/basis.ts';
import { grouped } from '../../prose/wording.ts';
import { byOutlet } from '../by-outlet.ts';
import type { Chapter } from '../chapter.ts';
import { collapsed, list, paragraph } from '../nodes.ts';
import { outletsNote } from '../outlets-shown.ts';
import type { Section } from '../section.ts';
import { shown } from '../shown-measure.ts';

/** Actors in the report's own table. */
const mostActors = 12;
/** Names of an actor in the list below. */
const mostAliases = 6;

/** Whom each outlet mentions, and how often. */
export const actors: Section = {
  words: actorsWords,
  measures: {
    actors: shown({
      claims: actorClaims,
      tell: tellActors,
      sought: soughtWords.actors,
      movedBy: ['actor', 'side'],
      figure: {
        untold: actorsFigureWords.untold,
        draw: ({ rows }, input) => actorsFigure({ ...input, rows: rows.actors }),
      },
    }),
  },
  tables: ['actors'],
  body: (chapter) => {
    const all = chapter.corpus.actors;
    // Those that the study declares stand in study.yaml with all their names.
    const found = all.filter(({ basis, aliases }) => basis === 'found' && aliases.length > 1);
    const most = mostMentioned(chapter).slice(0, mostActors);
    return [
      byOutlet(chapter, most, mentionsCell(chapter)),
      ...outletsNote(chapter),
      paragraph(actorsNotes.cells(most.length, all.length)),
      ...(found.length === 0
        ? []
        : collapsed(
            actorsNotes.names(basisWords(all)),
            list(
              found
                .slice(0, mostActors)
                .map(({ name, aliases }) => `${name}: ${aliases.slice(0, mostAliases).join(', ')}`),
            ),
          )),
    ];
  },
  further: ({ corpus }) => ({
    limits: corpus.actors.some(({ basis }) => basis === 'found') ? [actorsNotes.found] : [],
  }),
};

/** The names of the actors, those with the most own-voice mentions first. */
function mostMentioned({ corpus, frames }: Chapter): string[] {
  const mentions = sumBy(where(frames.actors, { voice: 'outlet' }), 'actor', 'mentions');
  return corpus.actors.map(({ name }) => name).sort((a, b) => (mentions.get(b) ?? 0) - (mentions.get(a) ?? 0));
}

function mentionsCell({ frames }: Chapter) {
  const own = where(frames.actors, { voice: 'outlet' });
  const mentions = pivot(own, { rows: 'actor', columns: 'outlet', cells: 'mentions' });
  return (actor: string, outlet: string) => {
    const count = Number(mentions(actor, outlet) ?? 0);
    return count > 0 ? grouped(count) : '–';
  };
}

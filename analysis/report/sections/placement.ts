import { placementFigure } from '../../figures/placement.ts';
import { placementClaims } from '../../findings/placement.ts';
import { pivot, where } from '../../measures/frame-operations.ts';
import { soughtWords } from '../../prose/sought.ts';
import { placementFigureWords, placementNotes, placementWords } from '../../prose/placement.ts';
import { tellPlacement } from '../../prose/placement-told.ts';
import { byOutlet } from '../by-outlet.ts';
import type { Chapter } from '../chapter.ts';
import { paragraph } from '../nodes.ts';
import { outletsNote } from '../outlets-shown.ts';
import type { Section } from '../section.ts';
import { shown } from '../shown-measure.ts';

/** Where in each article each topic stands. */
export const placement: Section = {
  words: placementWords,
  measures: {
    placement: shown({
      claims: placementClaims,
      tell: tellPlacement,
      sought: soughtWords.placement,
      movedBy: ['topic'],
      figure: {
        untold: placementFigureWords.untold,
        draw: ({ rows }, input) => placementFigure({ ...input, rows: rows.placement }),
      },
    }),
  },
  tables: ['placement', 'emphasis'],
  body: (chapter) => {
    const names = chapter.corpus.topics.map(({ name }) => name);
    return [byOutlet(chapter, names, firstCell(chapter)), ...outletsNote(chapter), paragraph(placementNotes.cells)];
  },
  isEmpty: ({ corpus }) => corpus.topics.length === 0,
};

function firstCell({ frames }: Chapter) {
  const all = where(frames.emphasis, { voice: 'all' });
  const firsts = pivot(all, { rows: 'topic', columns: 'outlet', cells: 'median_first_paragraph' });
  return (topic: string, outlet: string) => String(firsts(topic, outlet) ?? '–');
}

import { emphasisFigure } from '../../figures/emphasis.ts';
import { emphasisClaims } from '../../findings/emphasis.ts';
import { emphasisFigureWords, emphasisNotes, emphasisWords } from '../../prose/emphasis.ts';
import { pivot, where } from '../../measures/frame-operations.ts';
import { soughtWords } from '../../prose/sought.ts';
import { tellEmphasis } from '../../prose/emphasis-told.ts';
import { percent } from '../../prose/wording.ts';
import { byOutlet } from '../by-outlet.ts';
import type { Chapter } from '../chapter.ts';
import { link, paragraph } from '../nodes.ts';
import { outletsNote } from '../outlets-shown.ts';
import type { Section } from '../section.ts';
import { shown } from '../shown-measure.ts';

/** How much room each outlet gives each topic. */
export const emphasis: Section = {
  words: emphasisWords,
  measures: {
    emphasis: shown({
      claims: emphasisClaims,
      tell: tellEmphasis,
      sought: soughtWords.emphasis,
      movedBy: ['topic'],
      figure: {
        untold: emphasisFigureWords.untold,
        draw: ({ rows }, input) => emphasisFigure({ ...input, rows: rows.emphasis }),
      },
    }),
  },
  tables: ['emphasis'],
  body: (chapter) => {
    const { topics } = chapter.corpus;
    const names = topics.map(({ name }) => name);
    return [
      byOutlet(chapter, names, leadCell(chapter)),
      ...outletsNote(chapter),
      paragraph([
        emphasisNotes.cells,
        ...(topics.some(({ basis }) => basis === 'declared')
          ? [` ${emphasisNotes.declared} `, link('study.yaml', 'study.yaml'), '.']
          : []),
      ]),
    ];
  },
  isEmpty: ({ corpus }) => corpus.topics.length === 0,
  further: ({ corpus }) => ({
    limits: corpus.topics.some(({ basis }) => basis === 'found') ? [emphasisNotes.found] : [],
  }),
};

function leadCell({ frames }: Chapter) {
  const all = where(frames.emphasis, { voice: 'all' });
  const shares = pivot(all, { rows: 'topic', columns: 'outlet', cells: 'share_of_lead' });
  return (topic: string, outlet: string) => {
    const share = Number(shares(topic, outlet) ?? 0);
    return share === 0 ? '–' : percent(share);
  };
}

import { groupsBy } from '../../corpus/groups-by.ts';
import { actsFigure } from '../../figures/acts.ts';
import { actsClaims } from '../../findings/acts.ts';
import { actsBetween } from '../../findings/acts-between.ts';
import { isShownAct } from '../../findings/telling-acts.ts';
import type { ActRow } from '../../measures/acts/acts-table.ts';
import { actsFigureWords, actsNotes, actsWords } from '../../prose/acts.ts';
import { tellActs } from '../../prose/acts-told.ts';
import { outletNames } from '../../prose/outlet-names.ts';
import { soughtWords } from '../../prose/sought.ts';
import type { Chapter } from '../chapter.ts';
import { passageLink } from '../evidence-links.ts';
import { columns, paragraph, type Prose, table, text } from '../nodes.ts';
import { outletsNote, outletsShown } from '../outlets-shown.ts';
import type { Section } from '../section.ts';
import { shown } from '../shown-measure.ts';

/** Pairs an outlet that the table shows, and acts of a pair. */
const mostPairs = 6;
const mostActs = 3;

/** Whom each outlet has act against whom. */
export const acts: Section = {
  words: actsWords,
  measures: {
    acts: shown({
      claims: actsClaims,
      tell: tellActs,
      sought: soughtWords.acts,
      figure: {
        untold: actsFigureWords.untold,
        shows: [],
        draw: ({ corpus, rows }, input) => actsFigure({ ...input, rows: actsBetween(corpus, rows.acts) }),
      },
    }),
  },
  tables: ['acts', 'causes', 'remedies'],
  body: (chapter) => {
    const name = outletNames(chapter.corpus);
    const rows = outletsShown(chapter).flatMap(({ id }) => {
      const own = chapter.rows.acts.filter((act) => act.outlet === id && isShownAct(act));
      const pairs = [...groupsBy(own, ({ agent, patient }) => `${agent}\n${patient}`).values()];
      return pairs
        .sort((a, b) => b.length - a.length)
        .slice(0, mostPairs)
        .map((pair, at): Prose[] => pairRow(chapter, at === 0 ? name(id) : '', pair));
    });
    if (rows.length === 0) return [paragraph(actsNotes.none)];
    return [table(columns(actsNotes.columns, []), rows), ...outletsNote(chapter)];
  },
};

/** A pair, with the words of its first acts, each with the link to its line. */
function pairRow({ corpus }: Chapter, outlet: string, pair: readonly ActRow[]): Prose[] {
  const [first] = pair;
  const words = pair.slice(0, mostActs).flatMap((act, at) => {
    const article = corpus.articles.find(({ id }) => id === act.article);
    const quoted = `“${act.act}”`;
    return [...(at === 0 ? [] : [text('; ')]), article ? passageLink(article, act, quoted) : text(quoted)];
  });
  const more = pair.length - mostActs;
  return [
    outlet,
    first?.agent === '' ? (first.form === 'noun' ? '–' : actsNotes.nobody) : (first?.agent ?? ''),
    first?.patient ?? '',
    [...words, ...(more > 0 ? [text(` ${actsNotes.more(more)}`)] : [])],
  ];
}

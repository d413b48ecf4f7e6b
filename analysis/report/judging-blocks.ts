import type { BlockContent, PhrasingContent } from 'mdast';
import { groupsBy } from '../corpus/groups-by.ts';
import type { JudgingWordRow } from '../measures/judging-words/judging-words-table.ts';
import { outletNames } from '../prose/outlet-names.ts';
import { wordChoiceNotes } from '../prose/word-choice.ts';
import { grouped } from '../prose/wording.ts';
import type { Chapter } from './chapter.ts';
import { passageLink } from './evidence-links.ts';
import { columns, paragraph, type Prose, table, text } from './nodes.ts';
import { outletsShown } from './outlets-shown.ts';

/** Words that a cell holds, those that stand most often first. */
const mostWords = 6;

/** The words by which each outlet takes a side or keeps its distance, in its own voice; nothing where none does. */
export function judgingBlocks(chapter: Chapter): BlockContent[] {
  const name = outletNames(chapter.corpus);
  const own = chapter.rows['judging-words'].filter(({ owner, kind }) => owner === 'outlet' && kind !== 'mild');
  const byOutlet = groupsBy(own, ({ outlet }) => outlet);
  const rows = outletsShown(chapter)
    .filter(({ id }) => byOutlet.has(id))
    .map(({ id }): Prose[] => {
      const [sided, inMarks] = (['sided', 'scare-quotes'] as const).map((wanted) =>
        wordsCell(
          chapter,
          (byOutlet.get(id) ?? []).filter(({ kind }) => kind === wanted),
        ),
      );
      return [name(id), sided ?? '–', inMarks ?? '–'];
    });
  if (rows.length === 0) return [];
  return [table(columns(wordChoiceNotes.judgingColumns, []), rows), paragraph(wordChoiceNotes.judging)];
}

/** Words, each in its first phrase, with the link to its line; undefined where there are none. */
function wordsCell(chapter: Chapter, rows: readonly JudgingWordRow[]): PhrasingContent[] | undefined {
  if (rows.length === 0) return undefined;
  const words = [...groupsBy(rows, ({ word }) => word).values()].sort((a, b) => b.length - a.length);
  return words.slice(0, mostWords).flatMap((uses, at) => {
    const [first] = uses;
    const article = chapter.corpus.articles.find(({ id }) => id === first?.article);
    if (!first || !article) return [];
    return [
      ...(at === 0 ? [] : [text('; ')]),
      passageLink(article, first, first.phrase),
      ...(uses.length > 1 ? [text(` ×${grouped(uses.length)}`)] : []),
    ];
  });
}

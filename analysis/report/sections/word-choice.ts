import type { BlockContent } from 'mdast';
import { wordChoiceFigure } from '../../figures/word-choice.ts';
import { cueVerbForms } from '../../language/english/cue-verbs.ts';
import type { MeasuredRows } from '../../findings/measured.ts';
import { wordChoiceClaims } from '../../findings/word-choice.ts';
import { soughtWords } from '../../prose/sought.ts';
import { outletNames } from '../../prose/outlet-names.ts';
import { wordChoiceFigureWords, wordChoiceNotes, wordChoiceWords } from '../../prose/word-choice.ts';
import { tellWordChoice } from '../../prose/word-choice-told.ts';
import { grouped, signed } from '../../prose/wording.ts';
import type { Chapter } from '../chapter.ts';
import { judgingBlocks } from '../judging-blocks.ts';
import { columns, paragraph, type Prose, table } from '../nodes.ts';
import { outletsNote, outletsShown } from '../outlets-shown.ts';
import type { Section } from '../section.ts';
import { shown } from '../shown-measure.ts';

/** Leading terms an outlet in the report's own table, and in a panel of its figure. */
const mostTerms = 6;
/** A word used less often is no choice that a table should show. */
const leastUses = 3;

/** Which words and phrases each outlet's own voice prefers. */
export const wordChoice: Section = {
  words: wordChoiceWords,
  measures: {
    'word-choice': shown({
      claims: wordChoiceClaims,
      tell: tellWordChoice,
      sought: soughtWords.wordChoice,
      figure: {
        untold: wordChoiceFigureWords.untold,
        shows: ['preferred-words'],
        draw: ({ rows }, input) => wordChoiceFigure({ ...input, rows: firstTerms(rows) }),
      },
    }),
  },
  tables: ['word-choice', 'concordance', 'judging-words'],
  body: (chapter) => [...leadersBlocks(chapter), ...judgingBlocks(chapter)],
};

function firstTerms(rows: MeasuredRows) {
  const taken = new Map<string, number>();
  return rows['word-choice'].filter(({ outlet, term, count }) => {
    // Verbs of reporting are house style.
    if (count < leastUses || cueVerbForms.has(term)) return false;
    const before = taken.get(outlet) ?? 0;
    taken.set(outlet, before + 1);
    return before < mostTerms;
  });
}

function leadersBlocks(chapter: Chapter): BlockContent[] {
  const name = outletNames(chapter.corpus);
  const rows = outletsShown(chapter).flatMap(({ id }) =>
    firstTerms(chapter.rows)
      .filter(({ outlet }) => outlet === id)
      .slice(0, mostTerms)
      .map((row, index): Prose[] => [
        index === 0 ? name(id) : '',
        row.term,
        grouped(row.count),
        grouped(row.rest_count),
        row.per_1000.toFixed(1),
        row.rest_per_1000.toFixed(1),
        signed(row.log_odds, 2),
        `${signed(row.low, 2)} to ${signed(row.high, 2)}`,
        `${row.articles} : ${row.rest_articles}`,
      ]),
  );
  if (rows.length === 0) return [paragraph(wordChoiceNotes.tooFew)];
  return [
    paragraph(wordChoiceNotes.untested),
    table(columns(wordChoiceNotes.textColumns, wordChoiceNotes.numberColumns), rows),
    ...outletsNote(chapter),
  ];
}

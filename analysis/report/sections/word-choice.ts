import type { BlockContent } from 'mdast';
import { wordChoiceFigure } from '../../figures/word-choice.ts';
import type { MeasuredRows } from '../../findings/measured.ts';
import { wordChoiceClaims } from '../../findings/word-choice.ts';
import type { ConcordanceRow } from '../../measures/word-choice/concordance-table.ts';
import { outletNames } from '../../prose/outlet-names.ts';
import { wordChoiceFigureWords, wordChoiceNotes, wordChoiceWords } from '../../prose/word-choice.ts';
import { tellWordChoice } from '../../prose/word-choice-told.ts';
import { grouped, signed } from '../../prose/wording.ts';
import type { Chapter } from '../chapter.ts';
import { sourceLink } from '../evidence-links.ts';
import { collapsed, columns, emphasised, list, paragraph, type Prose, strong, table } from '../nodes.ts';
import { outletsNote, outletsShown } from '../outlets-shown.ts';
import type { Section } from '../section.ts';
import { shown } from '../shown-measure.ts';

/** Leading terms an outlet in the report's own table, and in a panel of its figure. */
const mostTerms = 6;
/** Characters of a concordance line on each side of the term. */
const reach = 60;

/** Which words and phrases each outlet's own voice prefers. */
export const wordChoice: Section = {
  words: wordChoiceWords,
  measures: {
    'word-choice': shown({
      claims: wordChoiceClaims,
      tell: tellWordChoice,
      asked: 4,
      figure: {
        untold: wordChoiceFigureWords.untold,
        draw: ({ rows }, input) => wordChoiceFigure({ ...input, rows: firstTerms(rows) }),
      },
    }),
  },
  tables: ['word-choice', 'concordance'],
  body: (chapter) => [leadersTable(chapter), ...outletsNote(chapter), ...concordances(chapter)],
};

function firstTerms(rows: MeasuredRows) {
  const taken = new Map<string, number>();
  return rows['word-choice'].filter(({ outlet }) => {
    const before = taken.get(outlet) ?? 0;
    taken.set(outlet, before + 1);
    return before < mostTerms;
  });
}

function leadersTable(chapter: Chapter): BlockContent {
  const name = outletNames(chapter.corpus);
  const rows = outletsShown(chapter).flatMap(({ id }) =>
    chapter.rows['word-choice']
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
  return table(columns(wordChoiceNotes.textColumns, wordChoiceNotes.numberColumns), rows);
}

function concordances(chapter: Chapter): BlockContent[] {
  const name = outletNames(chapter.corpus);
  const blocks = outletsShown(chapter).flatMap(({ id }): BlockContent[] => {
    const terms = chapter.rows['word-choice'].filter(({ outlet }) => outlet === id).slice(0, mostTerms);
    const lines = terms.flatMap(({ term }) =>
      chapter.rows.concordance
        .filter((row) => row.outlet === id && row.term === term)
        .map((row) => lineOf(chapter, row)),
    );
    return lines.length === 0 ? [] : [paragraph(strong(name(id))), list(lines)];
  });
  return blocks.length === 0 ? [] : collapsed(wordChoiceNotes.concordance, ...blocks);
}

function lineOf(chapter: Chapter, { article: id, start, left, match, right }: ConcordanceRow): Prose {
  const article = chapter.corpus.articles.find((other) => other.id === id);
  const before = left.length > reach ? `… ${left.slice(left.indexOf(' ', left.length - reach) + 1)}` : left;
  const cut = right.length > reach ? right.lastIndexOf(' ', reach) : right.length;
  const after = right.length > reach ? `${right.slice(0, cut)} …` : right;
  const source = article ? [' — ', sourceLink(article, start, article.id)] : [];
  return [before, emphasised(match), after, ...source];
}

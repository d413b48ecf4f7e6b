import type { BlockContent } from 'mdast';
import { sentimentFigure } from '../../figures/sentiment.ts';
import { tonePositionFigure } from '../../figures/tone-position.ts';
import { sentimentClaims } from '../../findings/sentiment.ts';
import { rowsOf } from '../../measures/frame.ts';
import { pivot, where } from '../../measures/frame-operations.ts';
import { sentimentTable } from '../../measures/sentiment/sentiment-table.ts';
import { soughtWords } from '../../prose/sought.ts';
import { outletNames } from '../../prose/outlet-names.ts';
import {
  sentimentFigureWords,
  sentimentNotes,
  sentimentWords,
  tonePositionFigureWords,
} from '../../prose/sentiment.ts';
import { tellSentiment } from '../../prose/sentiment-told.ts';
import { grouped, percent, signed } from '../../prose/wording.ts';
import type { Chapter } from '../chapter.ts';
import { collapsed, columns, type Prose, table } from '../nodes.ts';
import { outletsNote, outletsShown } from '../outlets-shown.ts';
import type { Section } from '../section.ts';
import { evaluationBlocks, toneTowardBlocks } from '../tone-blocks.ts';
import { drawn, shown } from '../shown-measure.ts';

/** Words a row of the table of what makes the tone. */
const mostWords = 4;

/** How positive or negative each outlet's own words are, and those it quotes. */
export const sentiment: Section = {
  words: sentimentWords,
  measures: {
    sentiment: shown({
      claims: sentimentClaims,
      tell: tellSentiment,
      sought: soughtWords.sentiment,
      figure: {
        untold: sentimentFigureWords.untold,
        draw: ({ rows }, input) => sentimentFigure({ ...input, rows: rows.sentiment }),
      },
    }),
    'tone-position': drawn({
      figure: {
        untold: tonePositionFigureWords.untold,
        draw: ({ rows }, input) => tonePositionFigure({ ...input, rows: rows['tone-position'] }),
      },
    }),
  },
  tables: ['judging-words', 'tone-toward', 'sentiment', 'sentiment-words', 'tone-position'],
  opening: evaluationBlocks,
  body: (chapter) => [
    scoreTable(chapter),
    ...outletsNote(chapter),
    ...wordsTable(chapter),
    ...toneTowardBlocks(chapter),
  ],
};

function scoreTable(chapter: Chapter): BlockContent {
  const name = outletNames(chapter.corpus);
  const scores = rowsOf(sentimentTable, where(chapter.frames.sentiment, { scorer: 'afinn' }));
  const second = pivot(where(chapter.frames.sentiment, { scorer: 'vader' }), {
    ...{ rows: 'outlet', columns: 'voice', cells: 'score_per_100_words' },
  });
  const rows = outletsShown(chapter).flatMap(({ id }) =>
    scores
      .filter(({ outlet }) => outlet === id)
      .map((row, index): Prose[] => [
        index === 0 ? name(id) : '',
        sentimentNotes.voices[row.voice],
        grouped(row.words),
        row.coverage === null ? '—' : percent(row.coverage),
        score(row.score_per_100_words),
        row.low === null || row.high === null ? '—' : `${signed(row.low)} to ${signed(row.high)}`,
        score((second(id, row.voice) as number | undefined) ?? null),
      ]),
  );
  return table(columns(sentimentNotes.textColumns, sentimentNotes.numberColumns), rows);
}

const score = (value: number | null) => (value === null ? '—' : signed(value));

function wordsTable(chapter: Chapter): BlockContent[] {
  const name = outletNames(chapter.corpus);
  const rows = outletsShown(chapter).flatMap(({ id }) =>
    (['outlet', 'quoted'] as const).flatMap((voice): Prose[][] => {
      const words = chapter.rows['sentiment-words'].filter((row) => row.outlet === id && row.voice === voice);
      const side = (sign: number) =>
        words
          .filter(({ contribution }) => contribution * sign > 0)
          .slice(0, mostWords)
          .map(({ word, contribution }) => `${word} ${signed(contribution, 0)}`)
          .join(', ');
      return words.length === 0 ? [] : [[name(id), sentimentNotes.voices[voice], side(-1) || '—', side(1) || '—']];
    }),
  );
  if (rows.length === 0) return [];
  return collapsed(sentimentNotes.words, table(columns(sentimentNotes.wordColumns), rows));
}

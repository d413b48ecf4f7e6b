import type { BlockContent, Heading } from 'mdast';
import { outletNames } from '../../findings/outlet-names.ts';
import { grouped, percent, signed } from '../../findings/wording.ts';
import type { Chapter } from '../chapter.ts';
import { collapsed, code, type Prose, table } from '../nodes.ts';
import { outletsNote, outletsShown } from './outlets-shown.ts';
import { section } from './section.ts';

/** Words a row of the table of what makes the tone. */
const mostWords = 8;

/** How positive or negative each outlet's own words are, and those it quotes. */
export function toneSection(chapter: Chapter, depth: Heading['depth']): BlockContent[] {
  return section(chapter, depth, {
    name: 'sentiment',
    title: 'Tone',
    question: 'Are an outlet’s own words kinder or harsher than the others’, once the people it quotes are taken out?',
    tables: ['sentiment', 'sentiment-words', 'tone-position'],
    second: 'tone-position',
    table: [toneTable(chapter), ...outletsNote(chapter), ...wordsTable(chapter)],
    method: [
      [
        'AFINN-165 through the package sentiment: the summed valence (−5 to +5 a word) per 100 words. Names are masked (“United States” is no praise), quotation marks and apostrophes normalised, a negation up to three words before turns praise round and cancels blame, reporting verbs (“stressed”) and words of mere weight (“important”) are neutral (',
        code('analysis/measures/sentiment/'),
        ', ',
        code('analysis/language/'),
        ').',
      ],
      'The interval is a bootstrap over sentences, 2,000 samples with a fixed seed; above 1,000 sentences the delta method; fewer than five sentences have none. VADER (Hutto and Gilbert 2014) is the second scorer, on the same masked text; above 20,000 words it scores a sample.',
    ],
    limits: [
      'A lexicon sees neither irony nor who is meant, and knows only the share of words that the table gives.',
      'Tone is not stance: a sober text about a war scores low.',
      'The interval says how much the score hangs on single sentences, not what the outlet would write next time.',
    ],
  });
}

const voiceWords = { outlet: 'own', quoted: 'quoted', all: 'all' } as const;

function toneTable(chapter: Chapter): BlockContent {
  const name = outletNames(chapter.corpus);
  const { sentiment } = chapter.rows;
  const rows = outletsShown(chapter).flatMap(({ id }) =>
    sentiment
      .filter(({ outlet, scorer }) => outlet === id && scorer === 'afinn')
      .map((row, index): Prose[] => {
        const second = sentiment.find(
          (other) => other.outlet === id && other.voice === row.voice && other.scorer === 'vader',
        );
        return [
          index === 0 ? name(id) : '',
          voiceWords[row.voice],
          grouped(row.words),
          row.coverage === null ? '—' : percent(row.coverage),
          score(row.score_per_100_words),
          row.low === null || row.high === null ? '—' : `${signed(row.low)} to ${signed(row.high)}`,
          score(second?.score_per_100_words ?? null),
        ];
      }),
  );
  return table(
    [
      ['outlet'],
      ['voice'],
      ['words', 'right'],
      ['words that score', 'right'],
      ['tone per 100 words', 'right'],
      ['95% interval', 'right'],
      ['VADER', 'right'],
    ],
    rows,
  );
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
      return words.length === 0 ? [] : [[name(id), voiceWords[voice], side(-1) || '—', side(1) || '—']];
    }),
  );
  if (rows.length === 0) return [];
  return collapsed('The words that make the tone', table([['outlet'], ['voice'], ['negative'], ['positive']], rows));
}

import type { ArticleRow } from '../measures/articles/articles-table.ts';
import { markedName } from '../prose/outlet-names.ts';
import type { Figure, FigureInput } from './figure.ts';
import { frameFigure, type Body, type Room } from './frame.ts';
import { captionColumn, widthOfCaptions } from './row-captions.ts';
import { articlesFigureWords } from '../prose/articles.ts';
import { counted } from '../prose/wording.ts';
import { outletsToDraw } from './outlets-drawn.ts';
import { stackedBars } from './stacked-bars.ts';
import { colour, fontSize } from './theme.ts';

const columns = ['outlet', 'articles', 'own_words', 'quoted_words', 'not_measured_words'] as const;

/** The words of one outlet's articles, by what becomes of them. */
interface WordsRow {
  outlet: string;
  articles: number;
  own_words: number;
  quoted_words: number;
  not_measured_words: number;
}

function sumOf(outlet: string, articles: readonly ArticleRow[]): WordsRow {
  const rows = articles.filter((row) => row.outlet === outlet);
  const sum = (words: (row: ArticleRow) => number): number => rows.reduce((total, row) => total + words(row), 0);
  return {
    outlet,
    articles: rows.length,
    own_words: sum((row) => row.words - row.quoted_words),
    quoted_words: sum((row) => row.quoted_words),
    not_measured_words: sum((row) => row.words_in_file - row.words),
  };
}

/** One bar with its look. */
interface Bar extends WordsRow {
  name: string;
  colour: string;
}

/** How many words each outlet's articles have, and how many of them are its own, quoted, or not measured. Undefined without articles. */
export function articlesFigure(input: FigureInput<readonly ArticleRow[]>): Figure | undefined {
  const { drawn, footer } = outletsToDraw(input.outlets, input.rows, input.footer);
  if (drawn.length === 0) return undefined;
  const sums = input.outlets.map(({ id }) => sumOf(id, input.rows)).filter(({ articles }) => articles > 0);
  const bars = drawn.map((outlet) => ({
    ...sumOf(outlet.id, input.rows),
    name: markedName(outlet),
    colour: outlet.colour,
  }));
  const parts = {
    name: 'articles',
    title: input.takeaway,
    subtitle: articlesFigureWords.subtitle,
    footer,
    alt: articlesFigureWords.alt(bars.map((bar) => `${bar.name}: ${partsOf(bar)}`)),
    rows: sums,
    columns,
  };
  return frameFigure(parts, (room) => body(bars, room));
}

const partsOf = (row: WordsRow) => articlesFigureWords.parts(row.own_words, row.quoted_words, row.not_measured_words);

function body(bars: readonly Bar[], { width, height }: Room): Body {
  const labels = bars.map(({ outlet, name, articles }) => ({
    id: outlet,
    text: name,
    note: counted(articles, 'article'),
  }));
  const size = height / bars.length < 80 ? fontSize.value : fontSize.heading;
  const gutter = widthOfCaptions(labels, { most: 380, size });
  const spacing = 20;
  const plotWidth = width - gutter - spacing;
  const step = height / bars.length;
  const barHeight = Math.min(40, step - 34);
  const pieces = bars.flatMap((bar) => {
    const { outlet, own_words: own, quoted_words: quoted, not_measured_words: rest } = bar;
    return [
      { outlet, from: 0, to: own, colour: bar.colour, opacity: 1 },
      { outlet, from: own, to: own + quoted, colour: bar.colour, opacity: 0.45 },
      { outlet, from: own + quoted, to: own + quoted + rest, colour: colour.notMeasured, opacity: 1 },
    ];
  });
  const texts = bars.map((bar) => ({ outlet: bar.outlet, label: partsOf(bar) }));
  return {
    columns: 2,
    spacing: { row: 0, column: spacing },
    views: [
      captionColumn(labels, { width: gutter, height, size }),
      { width: plotWidth, height, layer: stackedBars(pieces, texts, barHeight) },
    ],
  };
}

import type { ArticleRow } from '../measures/articles/articles-table.ts';
import { articlesFigureWords } from '../prose/articles.ts';
import { markedName } from '../prose/outlet-names.ts';
import type { Figure, FigureInput } from './figure.ts';
import { outletsToDraw } from './outlets-drawn.ts';
import { type Share, shareBars } from './share-bars.ts';
import { partColours } from './theme.ts';

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

/** How many of each outlet's measured words are its own, and how many it quotes. Undefined without articles. */
export function articlesFigure(input: FigureInput<readonly ArticleRow[]>): Figure | undefined {
  const sums = input.outlets.map(({ id }) => sumOf(id, input.rows)).filter(({ articles }) => articles > 0);
  const { drawn, footer } = outletsToDraw(
    input.outlets,
    sums.filter((row) => row.own_words + row.quoted_words > 0),
    input.footer,
  );
  if (drawn.length === 0) return undefined;
  const { own, quoted } = articlesFigureWords;
  const shares = sums.flatMap((row): Share[] => [
    { outlet: row.outlet, part: quoted, amount: row.quoted_words },
    { outlet: row.outlet, part: own, amount: row.own_words },
  ]);
  const parts = {
    name: 'articles',
    title: input.takeaway,
    subtitle: articlesFigureWords.subtitle,
    footer,
    alt: articlesFigureWords.alt(
      drawn.map((outlet) => {
        const sum = sums.find((row) => row.outlet === outlet.id);
        return articlesFigureWords.parts(markedName(outlet), sum?.own_words ?? 0, sum?.quoted_words ?? 0);
      }),
    ),
    rows: sums,
    columns,
  };
  return shareBars(parts, {
    shares,
    outlets: drawn,
    parts: partColours([quoted], own),
    fields: { part: 'voice', amount: 'words' },
  });
}

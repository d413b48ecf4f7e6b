import type { WordChoiceRow } from '../measures/word-choice/word-choice-table.ts';
import { markedName } from '../prose/outlet-names.ts';
import type { Figure, FigureInput, OutletLook } from './figure.ts';
import { frameFigure, type Body, type Room, type View } from './frame.ts';
import { wordChoiceFigureWords } from '../prose/word-choice.ts';
import { grouped } from '../prose/wording.ts';
import { outletsToDraw } from './outlets-drawn.ts';
import { headHeight } from './panel-head.ts';
import { termPanel, type Term } from './term-panel.ts';
import { extent } from '../statistics/extent.ts';

const columns = [
  'outlet',
  'event',
  'voice',
  'term',
  'count',
  'rest_count',
  'articles',
  'log_odds',
  'low',
  'high',
] as const;
const gap = { row: 40, column: 32 } as const;
const axisHeight = 30;

/** One outlet with its leading terms. */
interface OutletTerms {
  outlet: OutletLook;
  terms: Term[];
}

/** Terms in a panel, by number of panels: two rows of panels have less room, four columns need two lines for some terms. */
function mostTerms(panels: number): number {
  if (panels <= 3) return 7;
  return panels <= 6 ? 6 : 5;
}

/** Panels in a row, by number of panels: wide ones while they fit. */
function columnsFor(panels: number): number {
  if (panels <= 3) return panels;
  return Math.ceil(panels / 2);
}

/**
 * The words that each outlet prefers, a panel an outlet, with 95 % intervals and counts; undefined without rows. The rows are already
 * chosen and ordered: the first five to seven of each outlet are drawn, as many as there is room for.
 */
export function wordChoiceFigure(input: FigureInput<readonly WordChoiceRow[]>): Figure | undefined {
  const { drawn, footer } = outletsToDraw(input.outlets, input.rows, input.footer);
  if (drawn.length === 0) return undefined;
  const most = mostTerms(drawn.length);
  const panels = drawn.map((outlet) => ({
    outlet,
    terms: input.rows
      .filter((row) => row.outlet === outlet.id)
      .slice(0, most)
      .map(termOf),
  }));
  const parts = {
    name: 'word-choice',
    title: input.takeaway,
    subtitle: wordChoiceFigureWords.subtitle,
    footer,
    alt: wordChoiceFigureWords.alt(panels.map(describe)),
    rows: input.rows,
    columns,
  };
  return frameFigure(parts, (room) => body(panels, room));
}

function termOf(row: WordChoiceRow, index: number): Term {
  return {
    id: String(index),
    term: row.term,
    logOdds: row.log_odds,
    low: row.low,
    high: row.high,
    counts: `${grouped(row.count)} : ${grouped(row.rest_count)}`,
  };
}

function describe({ outlet, terms }: OutletTerms): string {
  return `${outlet.name}: ${terms.slice(0, 3).map(wordChoiceFigureWords.term).join(', ')}`;
}

function body(panels: readonly OutletTerms[], room: Room): Body {
  const inRow = columnsFor(panels.length);
  const rows = Math.ceil(panels.length / inRow);
  const width = (room.width - gap.column * (inRow - 1)) / inRow;
  const height = (room.height - axisHeight - gap.row * (rows - 1)) / rows;
  const all = panels.flatMap(({ terms }) => terms);
  const domain: [number, number] = [
    Math.min(0, extent(all.map(({ low }) => low))[0]),
    Math.max(1, extent(all.map(({ high }) => high))[1]),
  ];
  const look = panels.map(({ outlet }) => ({ name: markedName(outlet), colour: outlet.colour }));
  const head = extent(look.map(({ name }) => headHeight(name, width)))[1];
  const slots = extent(panels.map(({ terms }) => terms.length))[1];
  // Few terms do not spread over the whole panel.
  const panelHeight = Math.min(height, head + slots * 64);
  const views = panels.map(({ terms }, index): View => {
    const { name = '', colour = '' } = look[index] ?? {};
    return termPanel(terms, { name, colour, width, height: panelHeight, head, domain, slots });
  });
  return { columns: inRow, spacing: gap, views: views as [View, ...View[]] };
}

import type { WordChoiceRow } from '../measures/word-choice/word-choice-table.ts';
import { wordChoiceFigureWords } from '../prose/word-choice.ts';
import { grouped } from '../prose/wording.ts';
import { extent } from '../statistics/extent.ts';
import { axisLabels } from './axis-labels.ts';
import { chartFigure, type Chart } from './chart.ts';
import type { Figure, FigureInput, OutletLook } from './figure.ts';
import type { Room } from './frame.ts';
import { outletColour } from './outlet-encoding.ts';
import { outletLabels } from './outlet-labels.ts';
import { outletsToDraw } from './outlets-drawn.ts';
import { colour, slideSize } from './theme.ts';

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

/** As many terms as stand under each other in readable type, and the fewest that are worth a chart. */
const mostTerms = 10;
const leastTerms = 3;

const widestName = 440;
const axisPadding = 16;
const highestRow = 72;

/**
 * The words that outlets prefer, on one axis with 95 % intervals and counts. The rows are already chosen; those whose
 * interval lies above 0 are drawn, the strongest first; undefined where they are too few.
 */
export function wordChoiceFigure(input: FigureInput<readonly WordChoiceRow[]>): Figure | undefined {
  const telling = input.rows.filter(({ low }) => low > 0).sort((one, other) => other.z - one.z);
  const { drawn, footer } = outletsToDraw(input.outlets, telling, input.footer);
  const shown = telling.filter(({ outlet }) => drawn.some(({ id }) => id === outlet)).slice(0, mostTerms);
  if (shown.length < leastTerms) return undefined;
  const nameOf = outletLabels(drawn);
  const labels = axisLabels(
    shown.map((row) => labelOf(row, nameOf)),
    { width: widestName, where: 'beside' },
  );
  const parts = {
    name: 'word-choice',
    title: input.takeaway,
    subtitle: wordChoiceFigureWords.subtitle,
    footer,
    alt: wordChoiceFigureWords.alt(
      shown.map((row) =>
        wordChoiceFigureWords.term({
          outlet: nameOf.get(row.outlet) ?? '',
          term: row.term,
          uses: usesOf(row),
          logOdds: row.log_odds,
        }),
      ),
    ),
    rows: input.rows,
    columns,
  };
  const gutters = { left: labels.width + axisPadding, top: 0, bottom: 2 * slideSize.text + 2 * axisPadding };
  return chartFigure(parts, gutters, (room) => chartOf(shown, drawn, labels.broken, room));
}

const labelOf = ({ outlet, term }: WordChoiceRow, nameOf: ReadonlyMap<string, string>) =>
  `${term} · ${nameOf.get(outlet) ?? ''}`;
const usesOf = (row: WordChoiceRow) => `${grouped(row.count)} : ${grouped(row.rest_count)}`;

function chartOf(rows: readonly WordChoiceRow[], outlets: readonly OutletLook[], broken: object, room: Room): Chart {
  const nameOf = outletLabels(outlets);
  const [, most] = extent(rows.map(({ high }) => high));
  const domain = [0, Number((most * 1.12).toFixed(2))];
  const x = { type: 'quantitative', scale: { domain, nice: false } } as const;
  return {
    height: Math.min(room.height, highestRow * rows.length),
    data: {
      values: rows.map((row) => ({
        label: labelOf(row, nameOf),
        outlet: nameOf.get(row.outlet),
        term: row.term,
        log_odds: Number(row.log_odds.toFixed(3)),
        low: Number(row.low.toFixed(3)),
        high: Number(row.high.toFixed(3)),
        uses: usesOf(row),
      })),
    },
    encoding: {
      y: {
        field: 'label',
        type: 'nominal',
        sort: rows.map((row) => labelOf(row, nameOf)),
        axis: { title: null, ...broken },
      },
      color: outletColour(outlets),
      tooltip: ['outlet', 'term', 'log_odds', 'low', 'high', 'uses'].map((field) => ({ field })),
    },
    layer: [
      {
        mark: { type: 'rule', strokeWidth: 3, opacity: 0.55 },
        encoding: {
          x: { field: 'low', axis: { title: wordChoiceFigureWords.axis, tickCount: 5 }, ...x },
          x2: { field: 'high' },
        },
      },
      { mark: { type: 'circle', size: 260, opacity: 1 }, encoding: { x: { field: 'log_odds', ...x } } },
      {
        mark: { type: 'text', align: 'left', dx: 14 },
        encoding: { x: { field: 'high', ...x }, text: { field: 'uses' }, color: { value: colour.ink } },
      },
    ],
  };
}

import { axisLabels } from './axis-labels.ts';
import { chartFigure, type Chart, type Gutters } from './chart.ts';
import type { Figure, OutletLook } from './figure.ts';
import type { Room } from './frame.ts';
import type { OfficeChart } from './office-chart.ts';
import { textWidth } from './text-width.ts';
import { canvas, colour, slideSize } from './theme.ts';
import { outletRows } from './outlet-encoding.ts';
import { outletLabels } from './outlet-labels.ts';
import { extent } from '../statistics/extent.ts';

/** One piece of an outlet's bar. */
export interface Share {
  outlet: string;
  part: string;
  amount: number;
}

/** Amounts by outlet and part, drawn as shares of each outlet's sum. */
export interface ShareBars {
  shares: readonly Share[];
  outlets: readonly OutletLook[];
  /** In the order from left, each with its colour. */
  parts: readonly { name: string; colour: string }[];
  /** What the fields are called in the data of the chart. */
  fields: { part: string; amount: string };
}

/** A smaller piece has no room for its number. */
const leastLabelled = 0.055;
const widestName = 400;
const axisPadding = 16;
const highestBar = 64;
const highestRow = 110;
/** Pixels of a legend's row, and of the symbol and gaps beside a label. */
const legendRow = 34;
const besideLabel = 56;

/** A figure of bars, an outlet a row, all as long: each piece as long as its share, with its amount on it. */
export function shareBars(parts: Omit<Figure, 'spec'>, bars: ShareBars): Figure {
  const labels = axisLabels([...outletLabels(bars.outlets).values()], { width: widestName, where: 'beside' });
  const legend = legendOf(bars.parts.map(({ name }) => name));
  const gutters: Gutters = {
    left: labels.width + axisPadding,
    top: legend.rows * legendRow + axisPadding,
    bottom: slideSize.text + axisPadding,
  };
  const figure = chartFigure(parts, gutters, (room) =>
    chartOf(bars, { broken: labels.broken, columns: legend.columns }, room),
  );
  return { ...figure, office: stackedBars(bars) };
}

function stackedBars({ shares, outlets, parts }: ShareBars): OfficeChart {
  const amountOf = (id: string, name: string) =>
    shares.find(({ outlet, part }) => outlet === id && part === name)?.amount ?? 0;
  return {
    kind: 'stacked-bars',
    categories: [...outletLabels(outlets).values()],
    series: parts.map(({ name, colour: own }) => ({
      name,
      colour: own,
      values: outlets.map(({ id }) => amountOf(id, name)),
    })),
  };
}

/** In how many columns a legend stands, so that none of its labels runs out of the picture. */
function legendOf(names: readonly string[]): { columns: number; rows: number } {
  const widest = extent(names.map((name) => textWidth(name, { size: slideSize.text })))[1] + besideLabel;
  const all = names.reduce((sum, name) => sum + textWidth(name, { size: slideSize.text }) + besideLabel, 0);
  const width = canvas.width - canvas.left - canvas.right;
  const columns = all <= width ? names.length : Math.max(1, Math.floor(width / widest));
  return { columns, rows: Math.ceil(names.length / columns) };
}

function chartOf(
  { shares, outlets, parts, fields }: ShareBars,
  { broken, columns }: { broken: object; columns: number },
  room: Room,
): Chart {
  const height = Math.min(room.height, highestRow * outlets.length);
  const nameOf = outletLabels(outlets);
  const sums = new Map<string, number>();
  for (const { outlet, amount } of shares) sums.set(outlet, (sums.get(outlet) ?? 0) + amount);
  const shareOf = ({ outlet, amount }: Share) => Number((amount / Math.max(1, sums.get(outlet) ?? 0)).toFixed(4));
  const places = parts.map(({ name }) => name);
  return {
    height,
    data: {
      values: shares
        .filter(({ outlet, amount }) => nameOf.has(outlet) && amount > 0)
        .map((share) => ({
          outlet: nameOf.get(share.outlet),
          [fields.part]: share.part,
          [fields.amount]: share.amount,
          share: shareOf(share),
          place: places.indexOf(share.part),
        })),
    },
    encoding: {
      y: outletRows(outlets, broken),
      x: {
        field: fields.amount,
        type: 'quantitative',
        stack: 'normalize',
        axis: { title: null, format: '%', values: [0, 0.25, 0.5, 0.75, 1] },
      },
      order: { field: 'place' },
      tooltip: [
        { field: 'outlet' },
        { field: fields.part },
        { field: fields.amount },
        { field: 'share', format: '.0%' },
      ],
    },
    layer: barLayers(parts, fields, columns, Math.round(Math.min(highestBar, (height / outlets.length) * 0.72))),
  };
}

/** Bars in the colours of their parts, with the numbers that have room on them. */
function barLayers(
  parts: ShareBars['parts'],
  { part, amount }: ShareBars['fields'],
  columns: number,
  height: number,
): Chart['layer'] {
  const names = parts.map(({ name }) => name);
  const isLast = `datum[${JSON.stringify(part)}] === ${JSON.stringify(names.at(-1) ?? '')}`;
  return [
    {
      mark: { type: 'bar', height, stroke: colour.background, strokeWidth: 2 },
      encoding: {
        color: {
          field: part,
          type: 'nominal',
          scale: { domain: names, range: parts.map((one) => one.colour) },
          legend: { title: null, orient: 'top', columns },
        },
      },
    },
    {
      mark: { type: 'text', fontWeight: 600 },
      encoding: {
        x: { field: amount, type: 'quantitative', stack: 'normalize', bandPosition: 0.5 },
        text: { field: amount, type: 'quantitative', format: ',' },
        color: { condition: { test: isLast, value: colour.ink }, value: colour.background },
        opacity: { condition: { test: `datum.share >= ${leastLabelled}`, value: 1 }, value: 0 },
      },
    },
  ];
}

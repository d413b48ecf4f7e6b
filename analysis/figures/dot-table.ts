import { axisLabels } from './axis-labels.ts';
import { chartFigure, type Chart } from './chart.ts';
import type { Figure, OutletLook } from './figure.ts';
import type { Room } from './frame.ts';
import { canvas, colour } from './theme.ts';
import { outletColour, outletRows } from './outlet-encoding.ts';
import { outletLabels } from './outlet-labels.ts';
import { extent } from '../statistics/extent.ts';

/** How many of one kind an outlet has in one column. */
export interface Dot {
  outlet: string;
  column: string;
  half: string;
  count: number;
}

/** Counts by outlet and column, two kinds side by side in each cell. */
export interface DotTable {
  dots: readonly Dot[];
  outlets: readonly OutletLook[];
  columns: readonly string[];
  /** The two kinds: the first is drawn full, the second as a ring. */
  halves: readonly [string, string];
  /** What the fields are called in the data of the chart. */
  fields: { column: string; half: string; count: string };
}

const widestName = 400;
const axisPadding = 16;
/** More room a row would part what belongs together. */
const highestRow = 130;

/** A figure of dots with their counts, an outlet a row. */
export function dotTable(parts: Omit<Figure, 'spec'>, table: DotTable): Figure {
  const names = axisLabels([...outletLabels(table.outlets).values()], { width: widestName, where: 'beside' });
  const plot = canvas.width - canvas.left - canvas.right - names.width - axisPadding;
  const heads = axisLabels(table.columns, { width: plot / table.columns.length - axisPadding, where: 'over' });
  const gutters = { left: names.width + axisPadding, top: heads.height + axisPadding };
  return chartFigure(parts, gutters, (room) =>
    chartOf(
      table,
      { x: heads.broken, y: names.broken },
      { ...room, height: Math.min(room.height, highestRow * table.outlets.length) },
    ),
  );
}

function chartOf(
  { dots, outlets, columns, halves, fields }: DotTable,
  broken: { x: object; y: object },
  room: Room,
): Chart {
  const nameOf = outletLabels(outlets);
  const row = Math.min(room.height / outlets.length, room.width / columns.length / 2);
  const most = extent(dots.map(({ count }) => count))[1];
  const isFull = `datum.${fields.half} === ${JSON.stringify(halves[0])}`;
  const byOutlet = outletColour(outlets);
  return {
    height: room.height,
    data: {
      values: dots.map(({ outlet, column, half, count }) => ({
        outlet: nameOf.get(outlet),
        [fields.column]: column,
        [fields.half]: half,
        [fields.count]: count,
      })),
    },
    encoding: {
      y: outletRows(outlets, { grid: true, ...broken.y }),
      x: {
        field: fields.column,
        type: 'nominal',
        sort: [...columns],
        axis: { title: null, orient: 'top', labelAngle: 0, ...broken.x },
      },
      xOffset: { field: fields.half, type: 'nominal', sort: [...halves] },
      tooltip: ['outlet', ...Object.values(fields)].map((field) => ({ field })),
    },
    layer: dotLayers(fields.count, isFull, byOutlet, { most, widest: Math.min(row * 0.86, 90) }),
  };
}

/** Dots in the colour of their outlet, full or as rings, with their counts on them. */
function dotLayers(
  count: string,
  isFull: string,
  byOutlet: object,
  { most, widest }: { most: number; widest: number },
): Chart['layer'] {
  return [
    {
      mark: { type: 'circle', opacity: 1, strokeWidth: 3 },
      encoding: {
        size: {
          field: count,
          type: 'quantitative',
          legend: null,
          scale: { domain: [1, Math.max(most, 2)], range: [900, Math.max(1000, Math.round(widest ** 2))], zero: false },
        },
        stroke: byOutlet,
        fill: byOutlet,
        fillOpacity: { condition: { test: isFull, value: 1 }, value: 0 },
      },
    },
    {
      mark: { type: 'text', fontWeight: 700 },
      encoding: {
        text: { field: count },
        color: { condition: { test: isFull, value: colour.background }, value: colour.ink },
      },
    },
  ];
}

import { axisLabels } from './axis-labels.ts';
import { chartFigure, type Chart } from './chart.ts';
import type { Figure, OutletLook } from './figure.ts';
import type { Room } from './frame.ts';
import { percent } from '../prose/wording.ts';
import { type OfficeChart, shadeAt } from './office-chart.ts';
import { canvas, colour, sequence, slideSize } from './theme.ts';
import { outletColumns } from './outlet-encoding.ts';
import { outletLabels } from './outlet-labels.ts';
import { extent } from '../statistics/extent.ts';

/** One cell: a share of 0..1, `null` where it is not known. A marked one shows ▲. */
export interface HeatCell {
  row: string;
  outlet: string;
  share: number | null;
  marked: boolean;
}

/** Shares by row and outlet. */
export interface HeatMap {
  cells: readonly HeatCell[];
  rows: readonly string[];
  outlets: readonly OutletLook[];
  /** What the fields are called in the data of the chart. */
  fields: { row: string; marked?: string };
}

/** Beside many columns names leave more room. */
const widestName = { fewColumns: 400, manyColumns: 290 } as const;
const manyColumns = 6;
const axisPadding = 16;
const highestRow = 72;
/** More rows than these stand in smaller type. */
const mostLargeRows = 8;
/** From this part of the largest share on the ground is dark. */
const darkFrom = 0.78;

/** A figure of shares as a table, an outlet a column: each cell shaded by its share and numbered in percent. */
export function heatMap(parts: Omit<Figure, 'spec'>, map: HeatMap): Figure {
  const size = map.rows.length > mostLargeRows ? slideSize.footer : slideSize.text;
  const rows = axisLabels(map.rows, {
    width: map.outlets.length < manyColumns ? widestName.fewColumns : widestName.manyColumns,
    where: 'beside',
    largest: size,
  });
  const plot = canvas.width - canvas.left - canvas.right - rows.width - axisPadding;
  const outlets = axisLabels([...outletLabels(map.outlets).values()], {
    width: plot / map.outlets.length - axisPadding,
    where: 'over',
  });
  const gutters = { left: rows.width + axisPadding, top: outlets.height + axisPadding };
  const figure = chartFigure(parts, gutters, (room) => chartOf(map, { x: outlets.broken, y: rows.broken }, room));
  return { ...figure, office: shadedTable(map) };
}

/** The largest share that is shown; of shares near nothing a hundredth, so that they stay light. */
const largestOf = (cells: readonly HeatCell[], rows: readonly string[]) =>
  Math.max(0.01, extent(cells.flatMap(({ row, share }) => (rows.includes(row) && share !== null ? [share] : [])))[1]);

function shadedTable({ cells, rows, outlets }: HeatMap): OfficeChart {
  const largest = largestOf(cells, rows);
  return {
    kind: 'table',
    columns: [...outletLabels(outlets).values()],
    rows: rows.map((name) => ({
      name,
      cells: outlets.map(({ id }) => {
        const cell = cells.find(({ row, outlet }) => row === name && outlet === id);
        if (cell?.share == null) return { text: '', shade: colour.background, ink: colour.ink };
        const isDark = cell.share > largest * darkFrom;
        return {
          text: `${percent(cell.share)}${cell.marked ? ' ▲' : ''}`,
          shade: shadeAt(sequence, cell.share / largest),
          ink: isDark ? colour.background : colour.ink,
        };
      }),
    })),
  };
}

function chartOf({ cells, rows, outlets, fields }: HeatMap, broken: { x: object; y: object }, room: Room): Chart {
  const nameOf = outletLabels(outlets);
  const shown = cells.flatMap(({ share, ...cell }) =>
    share !== null && rows.includes(cell.row) && nameOf.has(cell.outlet)
      ? [{ ...cell, share: Number(share.toFixed(4)) }]
      : [],
  );
  const largest = largestOf(shown, rows);
  const marks = fields.marked;
  const size = rows.length > mostLargeRows ? slideSize.footer : slideSize.text;
  return {
    height: Math.min(room.height, highestRow * rows.length),
    data: {
      values: shown.map(({ row, outlet, share, marked }) => ({
        outlet: nameOf.get(outlet),
        [fields.row]: row,
        share,
        ...(marks !== undefined && { [marks]: marked }),
      })),
    },
    encoding: {
      x: outletColumns(outlets, broken.x),
      y: { field: fields.row, type: 'nominal', sort: [...rows], axis: { title: null, ...broken.y } },
      tooltip: [{ field: 'outlet' }, { field: fields.row }, { field: 'share', format: '.1%' }],
    },
    layer: cellLayers(
      largest,
      { size, offset: Math.min(size * 2, room.width / outlets.length / 2 - 16) },
      fields.marked,
    ),
  };
}

/** Shaded cells with their shares, and a mark on some. */
function cellLayers(
  largest: number,
  { size, offset }: { size: number; offset: number },
  marked: string | undefined,
): Chart['layer'] {
  const isDark = `datum.share > ${Number((largest * darkFrom).toFixed(4))}`;
  const color = { condition: { test: isDark, value: colour.background }, value: colour.ink };
  const marks: Chart['layer'][number][] =
    marked === undefined
      ? []
      : [
          {
            mark: { type: 'text', text: '▲', xOffset: Math.round(offset), fontSize: slideSize.footer },
            encoding: {
              opacity: { condition: { test: `datum[${JSON.stringify(marked)}]`, value: 1 }, value: 0 },
              color,
            },
          },
        ];
  return [
    {
      mark: { type: 'rect', stroke: colour.background, strokeWidth: 3 },
      encoding: {
        color: {
          field: 'share',
          type: 'quantitative',
          scale: { domain: [0, Number(largest.toFixed(4))], range: [...sequence] },
          legend: null,
        },
      },
    },
    {
      mark: { type: 'text', fontWeight: 600, fontSize: size },
      encoding: { text: { field: 'share', type: 'quantitative', format: '.0%' }, color },
    },
    ...marks,
  ];
}

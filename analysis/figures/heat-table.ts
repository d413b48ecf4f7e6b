import { markedName } from '../prose/outlet-names.ts';
import type { OutletLook } from './figure.ts';
import type { Body, Layer, Position, Room } from './frame.ts';
import { blankView, captionColumn, widthOfCaptions } from './row-captions.ts';
import { percent } from '../prose/wording.ts';
import { gapInColumns, heightOfHeads, outletHeads } from './outlet-heads.ts';
import { colour, fontSize, shadeOf } from './theme.ts';
import { extent } from '../statistics/extent.ts';

/** One cell: a share of 0..1, `null` where it is not known. A marked one shows ▲. */
export interface HeatCell {
  row: string;
  outlet: string;
  share: number | null;
  marked: boolean;
}

const gap = 16;

/**
 * A table of rows × outlets, each cell shaded by its share of the largest one and numbered in percent. Row names wrap and are never
 * cut; a cell that is not in `cells` stays empty.
 */
export function heatTable(
  rowNames: readonly string[],
  outlets: readonly OutletLook[],
  cells: readonly HeatCell[],
  { width, height }: Room,
): Body {
  const labels = rowNames.map((name) => ({ id: name, text: name }));
  const size = height / rowNames.length < 50 ? fontSize.label : fontSize.value;
  const gutter = widthOfCaptions(labels, { most: 340, size, weight: 400 });
  const tableWidth = Math.min(width - gutter - gap, 300 * outlets.length);
  const heads = outlets.map((outlet) => ({ id: outlet.id, name: markedName(outlet), colour: outlet.colour }));
  const headHeight = heightOfHeads(heads, tableWidth);
  const tableHeight = height - headHeight - 8;
  return {
    columns: 2,
    spacing: { row: 8, column: gap },
    views: [
      blankView({ width: gutter, height: headHeight }),
      outletHeads(heads, { width: tableWidth, height: headHeight }),
      captionColumn(labels, { width: gutter, height: Math.min(tableHeight, 90 * rowNames.length), size, weight: 400 }),
      {
        width: tableWidth,
        height: Math.min(tableHeight, 90 * rowNames.length),
        layer: cellLayers(rowNames, outlets, cells),
      },
    ],
  };
}

function cellLayers(rowNames: readonly string[], outlets: readonly OutletLook[], cells: readonly HeatCell[]): Layer[] {
  const band = { type: 'band', paddingInner: gapInColumns, paddingOuter: 0 } as const;
  // Half a gap outside, so that rows stand level with their labels.
  const rowBand = { type: 'band', paddingInner: 0.08, paddingOuter: 0.04 } as const;
  const x: Position = { type: 'nominal', axis: null, scale: { ...band, domain: outlets.map(({ id }) => id) } };
  const y: Position = { type: 'nominal', axis: null, scale: { ...rowBand, domain: [...rowNames] } };
  const largest = Math.max(0, extent(cells.map(({ share }) => share ?? 0))[1]) || 1;
  const values = cells.map(({ row, outlet, share, marked }) => ({
    row,
    outlet,
    label: (share === null ? '–' : percent(share)) + (marked ? ' ▲' : ''),
    ...shadeOf((share ?? 0) / largest),
  }));
  const asGiven = { type: 'nominal', scale: null } as const;
  return [
    {
      data: { values },
      mark: { type: 'rect', cornerRadius: 3 },
      encoding: { x: { field: 'outlet', ...x }, y: { field: 'row', ...y }, color: { field: 'shade', ...asGiven } },
    },
    {
      data: { values },
      mark: { type: 'text', fontSize: fontSize.label, fontWeight: 600, color: colour.ink },
      encoding: {
        x: { field: 'outlet', ...x, bandPosition: 0.5 },
        y: { field: 'row', ...y, bandPosition: 0.5 },
        text: { field: 'label' },
        color: { field: 'ink', ...asGiven },
      },
    },
  ];
}

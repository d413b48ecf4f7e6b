import type { Layer, Position, Room, View } from './frame.ts';
import { wrapText } from './text-width.ts';
import { fontSize, lineSpacing, type FontWeight } from './theme.ts';
import { extent } from '../statistics/extent.ts';

/** The head of a column: a name over a bar in the outlet's colour. */
export interface ColumnHead {
  id: string;
  name: string;
  colour: string;
}

/** The gap between two columns, as a share of a column with its gap. */
export const gapInColumns = 0.05;

/** The longest names take seven lines in the narrowest columns; more would leave no room for the table. */
const mostLines = 8;
const line = Math.round(fontSize.label * lineSpacing);
const barHeight = 5;
const gapOverBar = 7;

/** Narrow columns have lighter type, which cuts fewer words. */
function styleFor(columnWidth: number): { size: number; weight: FontWeight; width: number } {
  if (columnWidth < 100) return { size: fontSize.small, weight: 400, width: columnWidth };
  return { size: fontSize.label, weight: 600, width: columnWidth * (1 - gapInColumns) };
}

function linesOf({ name }: ColumnHead, columnWidth: number): string[] {
  return wrapText(name, { ...styleFor(columnWidth), mostLines });
}

/** Height in pixels that the heads need when they share `width` pixels. */
export function heightOfHeads(heads: readonly ColumnHead[], width: number): number {
  const most = Math.max(1, extent(heads.map((head) => linesOf(head, width / heads.length).length))[1]);
  return most * line + gapOverBar + barHeight;
}

/** Heads of equal columns, as a view to stand over them: names wrap and stand on the bars. */
export function outletHeads(heads: readonly ColumnHead[], { width, height }: Room): View {
  const x: Position = {
    type: 'quantitative',
    axis: null,
    scale: { domain: [0, heads.length - gapInColumns], nice: false, zero: false },
  };
  const columnWidth = width / heads.length;
  const style = styleFor(columnWidth);
  const withLines = heads.map((head, index) => ({
    from: index,
    middle: index + (1 - gapInColumns) / 2,
    to: index + 1 - gapInColumns,
    colour: head.colour,
    lines: linesOf(head, columnWidth),
  }));
  const counts = [...new Set(withLines.map(({ lines }) => lines.length))];
  const bottom = height - barHeight - gapOverBar;
  const names = counts.map((count): Layer => ({
    data: { values: withLines.filter(({ lines }) => lines.length === count) },
    mark: { type: 'text', fontSize: style.size, fontWeight: style.weight, lineHeight: line, align: 'center' },
    encoding: {
      x: { field: 'middle', ...x },
      y: { value: bottom - count * line + line / 2 },
      text: { field: 'lines' },
    },
  }));
  const bars: Layer = {
    data: { values: withLines.map(({ from, to, colour }) => ({ from, to, colour })) },
    mark: { type: 'rect', cornerRadius: 2 },
    encoding: {
      x: { field: 'from', ...x },
      x2: { field: 'to' },
      y: { value: height - barHeight },
      y2: { value: height },
      color: { field: 'colour', type: 'nominal', scale: null },
    },
  };
  return { width, height, layer: [bars, ...names] };
}

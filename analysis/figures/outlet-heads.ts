import type { Layer, Position, Room, View } from './frame.ts';
import { textWidth, wrapText } from './text-width.ts';
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

/** Smaller and lighter type in narrow columns: the first in which no word is cut. */
const styles: readonly { size: number; weight: FontWeight }[] = [
  { size: fontSize.label, weight: 600 },
  { size: fontSize.small, weight: 600 },
  { size: 16, weight: 400 },
  { size: 14, weight: 400 },
];

interface HeadStyle {
  size: number;
  weight: FontWeight;
  width: number;
}

function styleFor(heads: readonly ColumnHead[], columnWidth: number): HeadStyle {
  const width = columnWidth * (1 - gapInColumns);
  const words = heads.flatMap(({ name }) => name.split(/\s+/u));
  const isWhole = (style: { size: number; weight: FontWeight }) =>
    words.every((word) => textWidth(word, style) <= width);
  const style = styles.find(isWhole) ?? { size: 14, weight: 400 as const };
  return { ...style, width };
}

const linesOf = ({ name }: ColumnHead, style: HeadStyle): string[] => wrapText(name, { ...style, mostLines });

/** Height in pixels that the heads need when they share `width` pixels. */
export function heightOfHeads(heads: readonly ColumnHead[], width: number): number {
  const style = styleFor(heads, width / heads.length);
  const most = Math.max(1, extent(heads.map((head) => linesOf(head, style).length))[1]);
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
  const style = styleFor(heads, columnWidth);
  const withLines = heads.map((head, index) => ({
    from: index,
    middle: index + (1 - gapInColumns) / 2,
    to: index + 1 - gapInColumns,
    colour: head.colour,
    lines: linesOf(head, style),
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

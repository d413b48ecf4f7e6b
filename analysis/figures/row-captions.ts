import type { Layer, Room, View } from './frame.ts';
import { wrapText, textWidth } from './text-width.ts';
import { colour, fontSize, lineSpacing, type FontWeight } from './theme.ts';
import { extent } from '../statistics/extent.ts';

/** A label for one row of a chart; `note` stands under it in small type. */
export interface RowCaption {
  id: string;
  text: string;
  note?: string;
}

/** How a column of labels is set: `width` and `height` in pixels, the height being that of the chart beside it. */
export interface CaptionColumn {
  width: number;
  height: number;
  size?: number;
  weight?: FontWeight;
}

/** Beyond these a label would run over its neighbours. */
const mostLines = { label: 5, note: 2 } as const;

/** A note is no larger than its label. */
const noteSize = (size: number): number => Math.min(size, fontSize.small);

/** Width in pixels that the labels need on one line, but no more than `most`. */
export function widthOfCaptions(
  labels: readonly RowCaption[],
  { most, size = fontSize.heading, weight = 600 }: { most: number; size?: number; weight?: FontWeight },
): number {
  const widths = labels.map(({ text, note = '' }) =>
    Math.max(textWidth(text, { size, weight }), textWidth(note, { size: noteSize(size) })),
  );
  return Math.min(most, Math.ceil(Math.max(0, extent(widths)[1])) + 1);
}

/**
 * Row labels as a view to stand left of a chart, right-aligned and wrapped, each centred on its row. An axis would cut long names;
 * its labels cannot wrap by width either.
 */
export function captionColumn(labels: readonly RowCaption[], column: CaptionColumn): View {
  const { width, height } = column;
  return { width, height, layer: captionLayers(labels, column) };
}

/** A view with nothing in it, to keep a corner free. */
export function blankView({ width, height }: Room): View {
  const blank: Layer = { data: { values: [{ text: '' }] }, mark: 'text', encoding: { text: { field: 'text' } } };
  return { width, height, layer: [blank] };
}

/** The layers of `captionColumn`, for a chart that keeps its labels inside; rows fill it from `top` pixels down. */
function captionLayers(labels: readonly RowCaption[], column: CaptionColumn & { top?: number }): Layer[] {
  const { width, height, top = 0, size = fontSize.heading, weight = 600 } = column;
  const scale = { type: 'band' as const, domain: labels.map(({ id }) => id), padding: 0, range: [top, height] };
  const rows = labels.map(({ id, text, note }) => ({
    id,
    lines: wrapText(text, { width, size, weight, mostLines: mostLines.label }),
    notes: note === undefined ? [] : wrapText(note, { width, size: noteSize(size), mostLines: mostLines.note }),
  }));
  const lineHeight = Math.round(size * lineSpacing);
  const noteHeight = Math.round(noteSize(size) * lineSpacing);
  // One layer for each shape of label, because Vega centres only the first of several lines.
  const shapes = [...new Set(rows.map(({ lines, notes }) => `${lines.length} ${notes.length}`))];
  return shapes.flatMap((shape) => {
    const values = rows.filter(({ lines, notes }) => `${lines.length} ${notes.length}` === shape);
    const [first] = values;
    if (first === undefined) return [];
    const above = first.lines.length * lineHeight;
    const block = above + first.notes.length * noteHeight;
    const text = textLayer(
      values.map(({ id, lines }) => ({ id, lines })),
      scale,
      width,
      {
        fontSize: size,
        fontWeight: weight,
        lineHeight,
        dy: (lineHeight - block) / 2,
      },
    );
    if (first.notes.length === 0) return [text];
    const note = textLayer(
      values.map(({ id, notes }) => ({ id, lines: notes })),
      scale,
      width,
      {
        lineHeight: noteHeight,
        dy: (noteHeight - block) / 2 + above,
        color: colour.softInk,
      },
    );
    return [text, note];
  });
}

function textLayer(
  values: { id: string; lines: string[] }[],
  scale: { type: 'band'; domain: string[]; padding: number; range: number[] },
  width: number,
  style: { fontSize?: number; fontWeight?: FontWeight; lineHeight: number; dy: number; color?: string },
): Layer {
  return {
    data: { values },
    mark: { type: 'text', align: 'right', ...style },
    encoding: {
      x: { value: width },
      y: { field: 'id', type: 'nominal', axis: null, scale },
      text: { field: 'lines' },
    },
  };
}

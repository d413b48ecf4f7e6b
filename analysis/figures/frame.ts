import type { TopLevelSpec } from 'vega-lite';
import type { PositionFieldDef } from 'vega-lite/types_unstable/channeldef.js';
import type { NonNormalizedSpec } from 'vega-lite/types_unstable/spec/index.js';
import { cleanText, cleanTexts } from './clean-text.ts';
import type { Figure } from './figure.ts';
import { wrapText } from './text-width.ts';
import { canvas, colour, config, fontSize, lineSpacing } from './theme.ts';

/** One mark with its data, as a layer of a view. */
export type Layer = Extract<NonNormalizedSpec, { layer: unknown }>['layer'][number];

/** One chart or column of labels; `width` and `height` in pixels leave out its axes. */
export interface View {
  width: number;
  height: number;
  layer: Layer[];
}

/** Views in reading order, `columns` in a row, with the pixels between them: axes must find their room there. */
export interface Body {
  views: [View, ...View[]];
  columns: number;
  spacing: { row: number; column: number };
}

/** Scale and axis of a position, for the layers that share it; each layer adds its own field. */
export type Position = Omit<PositionFieldDef<string>, 'field'>;

/** How much of the canvas is left for the chart and its axes, in pixels. */
export interface Room {
  width: number;
  height: number;
}

const gapUnderTitle = 24;
const gapOverFooter = 14;
const contentWidth = canvas.width - canvas.left - canvas.right;

/** As many lines of each as leave room for a chart, whatever names they hold. */
const mostLines = { title: 5, subtitle: 4, footer: 3 } as const;

/** Lines of the title: at most two, in smaller type if need be; past the smallest size it takes more lines. */
function fittedTitle(title: string): { size: number; lines: string[] } {
  const wrappedAt = (size: number): string[] =>
    wrapText(title, { width: contentWidth, size, weight: 700, mostLines: mostLines.title });
  const size = [fontSize.title, 26, 22].find((candidate) => wrappedAt(candidate).length <= 2) ?? 18;
  return { size, lines: wrappedAt(size) };
}

/**
 * Puts title, subtitle and footer around a chart and makes it exactly 1280 × 720: `body` is told how much room there is. Views are laid
 * edge to edge (`bounds: 'flush'`), so that sizes add up whatever the labels are.
 */
export function frameFigure(parts: Omit<Figure, 'spec'>, body: (room: Room) => Body): Figure {
  const texts = {
    title: cleanText(parts.title),
    subtitle: cleanText(parts.subtitle),
    footer: cleanText(parts.footer),
    alt: cleanText(parts.alt),
  };
  const title = fittedTitle(texts.title);
  const subtitle = wrapText(texts.subtitle, {
    width: contentWidth,
    size: fontSize.subtitle,
    mostLines: mostLines.subtitle,
  });
  const footer = wrapText(texts.footer, { width: contentWidth, size: fontSize.small, mostLines: mostLines.footer });
  const titleLine = Math.round(title.size * 1.22);
  const subtitleLine = Math.round(fontSize.subtitle * lineSpacing);
  const footerLine = Math.round(fontSize.small * lineSpacing);
  const headHeight = title.lines.length * titleLine + subtitle.length * subtitleLine + 4;
  const top = canvas.top + headHeight + gapUnderTitle;
  const footerHeight = footer.length * footerLine + gapOverFooter + canvas.bottom;
  const height = canvas.height - top;
  const room = { width: contentWidth, height: height - footerHeight };
  // The first view draws the footer far below itself: nested views have no size that a flush layout could put it under.
  const footerLayer: Layer = {
    data: { values: [{ footer }] },
    mark: { type: 'text', align: 'left', baseline: 'line-top', lineHeight: footerLine, color: colour.softInk },
    encoding: { text: { field: 'footer' }, x: { value: 0 }, y: { value: room.height + gapOverFooter } },
  };
  const { views, columns, spacing } = body(room);
  const [first, ...others] = views;
  const spec: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: texts.alt,
    background: colour.background,
    padding: { left: canvas.left, right: canvas.right, top, bottom: 0 },
    autosize: { type: 'none' },
    // Views side by side have no size of their own in Vega-Lite; these two are the canvas inside the padding.
    params: [
      { name: 'width', value: room.width },
      { name: 'height', value: height },
    ],
    title: {
      text: title.lines,
      fontSize: title.size,
      lineHeight: titleLine,
      subtitle,
      subtitleLineHeight: subtitleLine,
      subtitlePadding: 8,
      offset: gapUnderTitle,
    },
    config,
    bounds: 'flush',
    columns,
    spacing,
    concat: [{ ...first, layer: [...first.layer, footerLayer] }, ...others],
  };
  return { ...parts, ...texts, spec: cleanTexts(spec) };
}

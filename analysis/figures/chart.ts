import type { TopLevelSpec } from 'vega-lite';
import type { LayerSpec } from 'vega-lite/types_unstable/spec/index.js';
import { cleanText, cleanTexts } from './clean-text.ts';
import type { Figure } from './figure.ts';
import type { Layer, Room } from './frame.ts';
import { wrapText } from './text-width.ts';
import { canvas, colour, config, lineSpacing, slideSize } from './theme.ts';

/** A chart as Vega-Lite has it: one dataset, what its fields mean, and a layer a kind of mark. */
export interface Chart {
  data: { values: object[] };
  encoding: NonNullable<LayerSpec<string>['encoding']>;
  layer: [Layer, ...Layer[]];
  /** Pixels, where it does not need all the room. */
  height?: number;
}

/** Pixels that the axes take left of the chart and over it. */
export interface Gutters {
  left: number;
  top: number;
}

const contentWidth = canvas.width - canvas.left - canvas.right;
const gap = 22;
const mostLines = { title: 3, subtitle: 3, footer: 3 } as const;

const wrapped = (text: string, size: number, lines: number, weight: 400 | 700 = 400): string[] =>
  wrapText(cleanText(text), { width: contentWidth, size, weight, mostLines: lines });

const lineHeight = (size: number) => Math.round(size * lineSpacing);

/**
 * A figure of one chart, with title, subtitle and footer around it, exactly 1280 × 720. All that a person would change
 * stays where Vega-Lite has it: fields in the data, colours in scales, names in titles, type in `config`.
 */
export function chartFigure(parts: Omit<Figure, 'spec'>, gutters: Gutters, draw: (room: Room) => Chart): Figure {
  const title = wrapped(parts.title, slideSize.title, mostLines.title, 700);
  const subtitle = wrapped(parts.subtitle, slideSize.text, mostLines.subtitle);
  const footer = wrapped(parts.footer, slideSize.footer, mostLines.footer);
  const head = title.length * lineHeight(slideSize.title) + subtitle.length * lineHeight(slideSize.text) + 8;
  const top = canvas.top + head + gap + gutters.top;
  const bottom = canvas.bottom + footer.length * lineHeight(slideSize.footer) + gap;
  const room = { width: contentWidth - gutters.left, height: canvas.height - top - bottom };
  const { data, encoding, layer, height = room.height } = draw(room);
  const spec: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: cleanText(parts.alt),
    title: { text: title, subtitle, dx: -gutters.left, offset: gap },
    background: colour.background,
    padding: { left: canvas.left + gutters.left, right: canvas.right, top, bottom: canvas.height - top - height },
    autosize: 'none',
    width: room.width,
    height,
    config: { ...config, ...chartConfig },
    data,
    layer: [
      { encoding, layer },
      {
        data: { values: [{}] },
        mark: {
          type: 'text',
          text: footer,
          x: -gutters.left,
          y: room.height + gap,
          align: 'left',
          baseline: 'top',
          fontSize: slideSize.footer,
          lineHeight: lineHeight(slideSize.footer),
          color: colour.softInk,
        },
      },
    ],
  };
  return { ...parts, alt: cleanText(parts.alt), spec: cleanTexts(spec) };
}

/** What charts set larger than the figures that are drawn by hand. */
const chartConfig = {
  axis: { ...config.axis, labelFontSize: slideSize.text, titleFontSize: slideSize.text, labelColor: colour.ink },
  text: { ...config.text, fontSize: slideSize.text },
  title: {
    ...config.title,
    fontSize: slideSize.title,
    lineHeight: lineHeight(slideSize.title),
    subtitleFontSize: slideSize.text,
    subtitleLineHeight: lineHeight(slideSize.text),
    subtitlePadding: 8,
  },
};

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

/** Pixels that axes and legend take around the chart. */
export interface Gutters {
  left: number;
  top: number;
  bottom?: number;
}

const contentWidth = canvas.width - canvas.left - canvas.right;
const gap = 22;
/** The first in which a title takes two lines. */
const titleSizes = [slideSize.title, 28, slideSize.text] as const;
const mostLines = { title: 3, subtitle: 3, footer: 3 } as const;

const wrapped = (text: string, size: number, lines: number, weight: 400 | 700 = 400): string[] =>
  wrapText(cleanText(text), { width: contentWidth, size, weight, mostLines: lines });

const lineHeight = (size: number) => Math.round(size * lineSpacing);

/**
 * A figure of one chart, with title, subtitle and footer around it, exactly 1280 × 720. All that a person would change
 * stays where Vega-Lite has it: fields in the data, colours in scales, names in titles, type in `config`.
 */
export function chartFigure(parts: Omit<Figure, 'spec'>, gutters: Gutters, draw: (room: Room) => Chart): Figure {
  const size = titleSizes.find((one) => wrapped(parts.title, one, mostLines.title, 700).length <= 2) ?? slideSize.text;
  const title = wrapped(parts.title, size, mostLines.title, 700);
  const subtitle = wrapped(parts.subtitle, slideSize.text, mostLines.subtitle);
  const footer = wrapped(parts.footer, slideSize.footer, mostLines.footer);
  const head = title.length * lineHeight(size) + subtitle.length * lineHeight(slideSize.text) + 8;
  const top = canvas.top + head + gap + gutters.top;
  const { bottom: below = 0 } = gutters;
  const bottom = canvas.bottom + below + footer.length * lineHeight(slideSize.footer) + gap;
  const room = { width: contentWidth - gutters.left, height: canvas.height - top - bottom };
  const { data, encoding, layer, height = room.height } = draw(room);
  const spec: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: cleanText(parts.alt),
    title: { text: title, subtitle, fontSize: size, lineHeight: lineHeight(size), dx: -gutters.left, offset: gap },
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
          y: room.height + below + gap,
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
  legend: {
    labelFontSize: slideSize.text,
    labelColor: colour.ink,
    labelLimit: 0,
    symbolType: 'square' as const,
    symbolSize: 400,
    columnPadding: 24,
    offset: 12,
  },
  title: {
    ...config.title,
    subtitleFontSize: slideSize.text,
    subtitleLineHeight: lineHeight(slideSize.text),
    subtitlePadding: 8,
  },
};

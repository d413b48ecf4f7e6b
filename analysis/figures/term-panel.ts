import type { Layer, Position, View } from './frame.ts';
import { captionLayers, widthOfCaptions } from './row-captions.ts';
import { panelHead } from './panel-head.ts';
import { textWidth, wrapText } from './text-width.ts';
import { colour, fontSize } from './theme.ts';
import { extent } from '../statistics/extent.ts';

/** One row of a panel; `counts` is ready to print. */
export interface Term {
  id: string;
  term: string;
  logOdds: number;
  low: number;
  high: number;
  counts: string;
}

/** How a panel looks: sizes in pixels, `slots` the number of rows that every panel has room for. */
export interface TermPanel {
  name: string;
  colour: string;
  width: number;
  height: number;
  head: number;
  domain: [number, number];
  slots: number;
}

const gap = 12;

/** The terms of one outlet under its name: term, dot with interval, counts. */
export function termPanel(terms: readonly Term[], panel: TermPanel): View {
  const { name, width, head, domain, slots } = panel;
  const height = panel.height;
  const labels = terms.map(({ id, term }) => ({ id, text: term }));
  const tight = (height - head) / slots < 44;
  const style = { size: tight ? fontSize.small : fontSize.label, weight: 400 } as const;
  // Terms that would take three lines get more of the panel.
  const usual = width * 0.44;
  const long = labels.some(({ text }) => wrapText(text, { width: usual, mostLines: 3, ...style }).length > 2);
  const termWidth = widthOfCaptions(labels, { most: long ? width * 0.62 : usual, ...style });
  const countWidth = extent(terms.map(({ counts }) => textWidth(counts, { size: fontSize.small })))[1];
  const bottom = head + ((height - head) * terms.length) / slots;
  const x: Position = {
    type: 'quantitative',
    scale: { domain, nice: false, range: [termWidth + gap, width - countWidth - gap] },
    axis: { tickCount: width < 320 ? 2 : 4, title: null, labelPadding: 6, grid: false },
  };
  const y: Position = {
    type: 'nominal',
    axis: null,
    scale: { type: 'band', domain: labels.map(({ id }) => id), padding: 0, range: [head, bottom] },
  };
  const values = [...terms];
  const zero: Layer = {
    data: { values: [{ zero: 0 }] },
    mark: { type: 'rule', color: colour.axis, strokeWidth: 1 },
    encoding: { x: { field: 'zero', ...x }, y: { value: head }, y2: { value: height } },
  };
  const interval: Layer = {
    data: { values },
    mark: { type: 'rule', strokeWidth: 5, opacity: 0.35, color: panel.colour },
    encoding: { x: { field: 'low', ...x }, x2: { field: 'high' }, y: { field: 'id', ...y } },
  };
  const dot: Layer = {
    data: { values },
    mark: { type: 'point', shape: 'circle', filled: true, size: 130, opacity: 1, color: panel.colour },
    encoding: { x: { field: 'logOdds', ...x }, y: { field: 'id', ...y } },
  };
  const counts: Layer = {
    data: { values },
    mark: { type: 'text', align: 'right', color: colour.softInk },
    encoding: { x: { value: width }, y: { field: 'id', ...y }, text: { field: 'counts' } },
  };
  const termLabels = captionLayers(labels, { width: termWidth, height: bottom, top: head, ...style });
  return {
    width,
    height,
    layer: [...panelHead({ name, colour: panel.colour, width }), zero, interval, dot, counts, ...termLabels],
  };
}

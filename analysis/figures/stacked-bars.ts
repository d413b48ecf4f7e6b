import type { Layer, Position } from './frame.ts';
import { colour, fontSize } from './theme.ts';
import { extent } from '../statistics/extent.ts';

/** A piece of an outlet's bar: from and to in words. */
export interface BarPiece {
  outlet: string;
  from: number;
  to: number;
  colour: string;
  opacity: number;
}

/** What stands below an outlet's bar. */
export interface BarLabel {
  outlet: string;
  label: string;
}

/** The layers of stacked bars, one an outlet in the order of `labels`, each with its label below it. */
export function stackedBars(pieces: readonly BarPiece[], labels: readonly BarLabel[], barHeight: number): Layer[] {
  const longest = Math.max(1, extent(pieces.map(({ to }) => to))[1]);
  const x: Position = { type: 'quantitative', axis: null, scale: { domain: [0, longest], nice: false } };
  const y: Position = {
    type: 'nominal',
    axis: null,
    scale: { type: 'band', domain: labels.map(({ outlet }) => outlet), padding: 0 },
  };
  const bars: Layer = {
    data: { values: [...pieces] },
    mark: { type: 'bar', height: barHeight, yOffset: -11, stroke: colour.background, strokeWidth: 1.5 },
    encoding: {
      x: { field: 'from', ...x },
      x2: { field: 'to' },
      y: { field: 'outlet', ...y },
      color: { field: 'colour', type: 'nominal', scale: null },
      fillOpacity: { field: 'opacity', type: 'quantitative', scale: null },
    },
  };
  const texts: Layer = {
    data: { values: [...labels] },
    mark: { type: 'text', align: 'left', yOffset: barHeight / 2 + 2, fontSize: fontSize.label, color: colour.ink },
    encoding: { x: { value: 0 }, y: { field: 'outlet', ...y }, text: { field: 'label' } },
  };
  return [bars, texts];
}

import { textWidth, wrapText } from './text-width.ts';
import { extent } from '../statistics/extent.ts';
import { slideSize } from './theme.ts';

/** Beyond these a label would run over its neighbours. */
const mostLines = 4;

/** Labels of an axis, set in the type of charts. */
export interface AxisLabels {
  /** Pixels of the widest line. */
  width: number;
  /** Pixels of the label with most lines. */
  height: number;
  /** For the axis, where a name takes more lines than one. */
  broken: { labelExpr?: string; labelLineHeight?: number };
}

/** The names of an axis in lines of at most `width` pixels: Vega-Lite breaks lines only where an expression says so. */
export function axisLabels(names: readonly string[], width: number): AxisLabels {
  const lines = names.map((name) => wrapText(name, { width, size: slideSize.text, mostLines }));
  const lineHeight = Math.round(slideSize.text * 1.1);
  const most = Math.max(1, extent(lines.map(({ length }) => length))[1]);
  const broken = names.flatMap((name, at) => ((lines[at]?.length ?? 0) > 1 ? [[name, lines[at]]] : []));
  return {
    width: Math.ceil(Math.max(0, extent(lines.flat().map((line) => textWidth(line, { size: slideSize.text })))[1])),
    height: most * lineHeight,
    broken:
      broken.length === 0
        ? {}
        : {
            labelExpr: `${JSON.stringify(Object.fromEntries(broken))}[datum.label] || datum.label`,
            labelLineHeight: lineHeight,
          },
  };
}

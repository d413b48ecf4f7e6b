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
  /** Of the label with most. */
  lines: number;
  /** For the axis, where a name takes more lines than one. */
  broken: object;
}

/**
 * The names of an axis in lines of at most `width` pixels. Vega-Lite breaks lines only where an expression says so, and
 * hangs them all below the first: so all names get as many lines, empty ones around a name beside the chart, above one
 * over it, and the axis moves them up by those.
 */
export function axisLabels(
  names: readonly string[],
  { width, where, size = slideSize.text }: { width: number; where: 'beside' | 'over'; size?: number },
): AxisLabels {
  const lines = names.map((name) => wrapText(name, { width, size, mostLines }));
  const lineHeight = Math.round(size * 1.1);
  const most = Math.max(1, extent(lines.map(({ length }) => length))[1]);
  const padded = (own: readonly string[]) => {
    const missing = most - own.length;
    const above = where === 'over' ? missing : Math.floor(missing / 2);
    return [...empty(above), ...own, ...empty(missing - above)];
  };
  const broken = Object.fromEntries(names.map((name, at) => [name, padded(lines[at] ?? [])]));
  const up = (most - 1) * lineHeight;
  return {
    width: Math.ceil(Math.max(0, extent(lines.flat().map((line) => textWidth(line, { size })))[1])),
    height: most * lineHeight,
    lines: most,
    broken:
      most === 1
        ? {}
        : {
            labelFontSize: size,
            labelExpr: `${JSON.stringify(broken)}[datum.label]`,
            labelLineHeight: lineHeight,
            ...(where === 'beside' ? { labelOffset: -up / 2 } : { labelPadding: 8 + up }),
          },
  };
}

const empty = (count: number) => Array.from({ length: count }, () => '');

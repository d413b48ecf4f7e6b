import { textWidth, wrapText } from './text-width.ts';
import { extent } from '../statistics/extent.ts';
import { slideSize } from './theme.ts';

/** Sizes of type with the lines that a label may take in it, beside a chart and over it: the first in which nothing is cut is taken. */
const tries = [
  { size: slideSize.text, lines: { beside: 3, over: 4 } },
  { size: slideSize.footer, lines: { beside: 3, over: 8 } },
  { size: 16, lines: { beside: 3, over: 10 } },
] as const;
/** More names than these beside a chart have no room for two lines in large type. */
const mostLargeNames = 4;

/** Labels of an axis, set in the type of charts. */
export interface AxisLabels {
  /** Pixels of the widest line. */
  width: number;
  /** Pixels of the label with most lines. */
  height: number;
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
  { width, where, largest = slideSize.text }: { width: number; where: 'beside' | 'over'; largest?: number },
): AxisLabels {
  const linesIn = ({ size, lines }: (typeof tries)[number]) =>
    names.map((name) => wrapText(name, { width, size, mostLines: lines[where] }));
  const isWhole = (size: number) =>
    names.every((name) => name.split(/\s+/u).every((word) => textWidth(word, { size }) <= width));
  const isFitting = (of: readonly string[][]) => {
    const isTight = where === 'beside' && names.length > mostLargeNames && of.some(({ length }) => length > 1);
    return !isTight && of.every((own) => own.at(-1)?.endsWith('…') !== true);
  };
  const allowed = tries.filter(({ size }) => size <= largest);
  const chosen = allowed.find((one) => isWhole(one.size) && isFitting(linesIn(one))) ?? tries[2];
  const { size } = chosen;
  const lines = linesIn(chosen);
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
    broken:
      most === 1
        ? { labelFontSize: size }
        : {
            labelFontSize: size,
            labelExpr: `${JSON.stringify(broken)}[datum.label]`,
            labelLineHeight: lineHeight,
            ...(where === 'beside' ? { labelOffset: -up / 2 } : { labelPadding: 8 + up }),
          },
  };
}

/** A line of nothing, or of a space, is drawn nowhere: one of a space without width is. */
const empty = (count: number) => Array.from({ length: count }, () => '\u200b');

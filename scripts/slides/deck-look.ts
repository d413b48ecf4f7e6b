import { textWidth, wrapText } from '../../analysis/figures/text-width.ts';
import { colour } from '../../analysis/figures/theme.ts';
import { extent } from '../../analysis/statistics/extent.ts';

/** Inches of a 16:9 slide. */
export const slide = { width: 13.333, height: 7.5, margin: 0.6, top: 1.55, bottom: 6.85 } as const;
export const contentWidth = slide.width - 2 * slide.margin;

/** A font that every machine has, so that lines break where they break here. */
export const font = 'Arial';

/** Points. */
export const size = { title: 28, cover: 40, text: 18, cell: 14, small: 12, footer: 10 } as const;

/** Colours as the package writes them: without `#`. */
export const hex = (css: string): string => css.replace('#', '').toUpperCase();
export const ink = hex(colour.ink);
export const softInk = hex(colour.softInk);
export const rule = hex(colour.rule);
export const ground = hex(colour.ground);
export const white = hex(colour.background);
export const accent = '1D4F73';

const lineHeight = 1.2;

/** Inches that words take in a box of a width, told by Inter, whose letters are a tenth wider than Arial's; half of that is kept to spare. */
export function heightOf(text: string, width: number, points: number, weight: 400 | 700 = 400): number {
  const lines = text
    .split('\n')
    .reduce(
      (sum, line) =>
        sum + Math.max(1, wrapText(line, { width: width * 72 * 1.05, size: points, weight, mostLines: 99 }).length),
      0,
    );
  return (lines * points * lineHeight) / 72;
}

/** The largest size in which something fits; the smallest where none does. */
export function fittingSize(sizes: readonly number[], room: number, heightAt: (points: number) => number): number {
  return sizes.find((points) => heightAt(points) <= room) ?? sizes.at(-1) ?? size.small;
}

const cellPadding = 0.14;

/** Inches of each row of a table in a size. */
export const rowHeights = (rows: readonly (readonly string[])[], widths: readonly number[], points: number): number[] =>
  rows.map(
    (row) => extent(row.map((text, at) => heightOf(text, (widths[at] ?? 1) - cellPadding, points) + cellPadding))[1],
  );

const tableSizes = [18, 16, 14, 12, 11, 10, 9] as const;

/** The size of type in which a table has room, and no word is wider than its column. */
export function tableSize(rows: readonly (readonly string[])[], widths: readonly number[], room: number): number {
  const isCut = (points: number) =>
    rows.some((row) =>
      row.some((text, at) =>
        text
          .split(/\s+/u)
          .some((word) => textWidth(word, { size: points, weight: 600 }) > ((widths[at] ?? 1) - cellPadding) * 72),
      ),
    );
  return fittingSize(tableSizes, room, (points) =>
    isCut(points) ? Number.MAX_VALUE : sumOf(rowHeights(rows, widths, points)),
  );
}

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

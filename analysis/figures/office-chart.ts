/** A chart in terms that office programs know, so that slides hold it as one of theirs, with its numbers. */
export type OfficeChart = StackedBars | DotsWithIntervals | ShadedTable;

/** Bars, one a category, all as long: amounts as shares of the category's sum. */
export interface StackedBars {
  kind: 'stacked-bars';
  categories: string[];
  series: { name: string; colour: string; values: number[] }[];
}

/** Dots with intervals; `null` where there is no value. */
export interface DotsWithIntervals {
  kind: 'dots';
  /** What the values are. */
  axis: string;
  categories: string[];
  series: { name: string; colour: string; values: (number | null)[]; low: number[]; high: number[] }[];
}

/** A table whose cells are shaded. */
export interface ShadedTable {
  kind: 'table';
  columns: string[];
  rows: { name: string; cells: ShadedCell[] }[];
}

export interface ShadedCell {
  text: string;
  shade: string;
  ink: string;
}

/**
 * A colour between those of a scale, as Vega interpolates them.
 *
 * @param part 0 is the first colour, 1 the last
 * @example
 * shadeAt(['#000000', '#ffffff'], 0.5); // => '#808080'
 */
export function shadeAt(scale: readonly string[], part: number): string {
  const place = Math.min(1, Math.max(0, part)) * (scale.length - 1);
  const at = Math.min(Math.floor(place), scale.length - 2);
  const [from = '', to = ''] = [scale[at], scale[at + 1]];
  const mixed = [1, 3, 5].map((index) => {
    const [low, high] = [from, to].map((hex) => parseInt(hex.slice(index, index + 2), 16));
    const value = Math.round((low ?? 0) + ((high ?? 0) - (low ?? 0)) * (place - at));
    return value.toString(16).padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}

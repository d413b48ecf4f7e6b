import { cellsOf, dealtOut, groupSizes, ratesOf, type RateUnit, unitsByItem } from './dealt-rates.ts';
import { quantile } from './quantile.ts';

/** How one group's rate of an item differs from that of all other groups together. */
export interface GroupDifference {
  group: number;
  item: number;
  own: number;
  rest: number;
  difference: number;
  /** Ends of the interval of the difference, which allows for every comparison that was made. */
  low: number;
  high: number;
}

/** What is compared with what. */
export interface DifferenceOptions {
  groups: number;
  items: number;
  /** The kind of base of an item; the first by default. */
  baseOf?: (item: number) => number;
  seed: string;
  /** How often groups are dealt out anew. */
  times?: number;
  /** How often at most, where groups do not differ at all, some interval leaves zero out. */
  level?: number;
}

/**
 * Which groups differ from the others in which rates, where units and not the words in them are what could have been
 * otherwise.
 *
 * The groups' names are dealt out anew among the units, sizes kept; how far each difference then strays is its standard
 * error, and the largest of all standardised differences of each deal gives the reach of all intervals: the max-T
 * procedure of Westfall and Young 1993, "Resampling-Based Multiple Testing", chapter 2. So over all groups and items
 * together no more than `level` of runs find a difference where there is none, however items hang together. Differences
 * that no deal can change (one unit, an item that nobody has) are left out.
 *
 * @returns one entry a group and item that can differ, in the order of groups, then items
 * @example
 * groupDifferences(units, { groups: 2, items: 1, seed: 'tone' })[0]; // => { group: 0, item: 0, difference: -2.1, … }
 */
export function groupDifferences(
  units: readonly RateUnit[],
  { groups, items, baseOf = () => 0, seed, times = 999, level = 0.05 }: DifferenceOptions,
): GroupDifference[] {
  const deals = dealtOut(units, { groups, seed, times });
  const byItem = unitsByItem(units, items);
  const sizesOf = remembered((kind) => groupSizes(units, kind, deals));
  const found: (Omit<GroupDifference, 'low' | 'high'> & { error: number })[] = [];
  const largest = new Float64Array(deals.count);
  const cells = cellsOf(deals);
  for (let item = 0; item < items; item += 1) {
    // An item goes through all deals before the next one does: what is kept is one number an item, not one a deal.
    ratesOf(byItem[item] ?? [], sizesOf(baseOf(item)), deals, cells).forEach((given, group) => {
      const first = group * deals.count;
      const error = rootMeanSquare(cells, first, deals.count);
      if (error === 0) return;
      for (let deal = 0; deal < deals.count; deal += 1)
        largest[deal] = Math.max(largest[deal] ?? 0, Math.abs(cells[first + deal] ?? 0) / error);
      found.push({ group, item, ...given, error });
    });
  }
  const reach = quantile(largest, 1 - level);
  return found
    .map(({ error, ...one }) => ({
      ...one,
      low: one.difference - reach * error,
      high: one.difference + reach * error,
    }))
    .sort((a, b) => a.group - b.group || a.item - b.item);
}

function rootMeanSquare(values: Float64Array, first: number, count: number): number {
  let sum = 0;
  for (let at = first; at < first + count; at += 1) sum += (values[at] ?? 0) ** 2;
  return Math.sqrt(sum / count);
}

const remembered = <Value>(make: (key: number) => Value): ((key: number) => Value) => {
  const known = new Map<number, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
};

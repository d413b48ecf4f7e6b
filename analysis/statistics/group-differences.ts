import { quantile } from './quantile.ts';
import { random } from './random.ts';

/** What one unit (an article) adds to the rates of its group (an outlet): Σ amounts over Σ bases, by item. */
export interface RateUnit {
  /** From 0. */
  group: number;
  /** Items that it adds to, each once, and how much; others get nothing. */
  items: ArrayLike<number>;
  amounts: ArrayLike<number>;
  /** What its items are a share of, by kind of base. */
  bases: ArrayLike<number>;
}

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
  const rates = ratesOf(units, { groups, items, baseOf });
  const cells = groups * items;
  const draw = random(seed);
  const names = Uint16Array.from(units, ({ group }) => group);
  const deals = Array.from({ length: times }, () => {
    shuffle(names, draw);
    return names.slice();
  });
  const given = Uint16Array.from(units, ({ group }) => group);
  // The names as they are count as one of the deals, or the test would find too much (Phipson and Smyth 2010).
  deals.push(given);
  const spread = new Float64Array(cells);
  for (const deal of deals) {
    const { difference } = rates(deal);
    for (let cell = 0; cell < cells; cell += 1) spread[cell] = (spread[cell] ?? 0) + (difference[cell] ?? 0) ** 2;
  }
  for (let cell = 0; cell < cells; cell += 1) spread[cell] = Math.sqrt((spread[cell] ?? 0) / deals.length);
  const largest = deals.map((deal) => {
    const { difference } = rates(deal);
    let most = 0;
    for (let cell = 0; cell < cells; cell += 1) {
      const error = spread[cell] ?? 0;
      if (error > 0) most = Math.max(most, Math.abs(difference[cell] ?? 0) / error);
    }
    return most;
  });
  const reach = quantile(largest, 1 - level);
  const { own, rest, difference } = rates(given);
  return Array.from({ length: cells }, (_, cell): GroupDifference => {
    const [difference_ = 0, error = 0] = [difference[cell], spread[cell]];
    return {
      group: Math.floor(cell / items),
      item: cell % items,
      own: own[cell] ?? 0,
      rest: rest[cell] ?? 0,
      difference: difference_,
      low: difference_ - reach * error,
      high: difference_ + reach * error,
    };
  }).filter((_, cell) => (spread[cell] ?? 0) > 0);
}

/** Makes the rates of all groups and items, cell by cell, for whichever names the units bear. */
function ratesOf(
  units: readonly RateUnit[],
  { groups, items, baseOf }: { groups: number; items: number; baseOf: (item: number) => number },
) {
  const kinds = Array.from({ length: items }, (_, item) => baseOf(item));
  const bases = kinds.reduce((most, kind) => Math.max(most, kind + 1), 1);
  const all = new Float64Array(items);
  const allBases = new Float64Array(bases);
  for (const unit of units) {
    for (let at = 0; at < unit.items.length; at += 1) add(all, unit.items[at] ?? 0, unit.amounts[at] ?? 0);
    for (let kind = 0; kind < bases; kind += 1) add(allBases, kind, unit.bases[kind] ?? 0);
  }
  return (names: Uint16Array) => {
    const sums = new Float64Array(groups * items);
    const sizes = new Float64Array(groups * bases);
    for (const [place, unit] of units.entries()) {
      const group = names[place] ?? 0;
      for (let at = 0; at < unit.items.length; at += 1)
        add(sums, group * items + (unit.items[at] ?? 0), unit.amounts[at] ?? 0);
      for (let kind = 0; kind < bases; kind += 1) add(sizes, group * bases + kind, unit.bases[kind] ?? 0);
    }
    const [own, rest, difference] = [sums, new Float64Array(sums.length), new Float64Array(sums.length)];
    for (let group = 0; group < groups; group += 1) {
      for (let item = 0; item < items; item += 1) {
        const cell = group * items + item;
        const kind = kinds[item] ?? 0;
        const [size = 0, allSize = 0] = [sizes[group * bases + kind], allBases[kind]];
        const [sum = 0, allSum = 0] = [sums[cell], all[item]];
        own[cell] = size === 0 ? 0 : sum / size;
        rest[cell] = allSize === size ? 0 : (allSum - sum) / (allSize - size);
        difference[cell] = size === 0 || allSize === size ? 0 : (own[cell] ?? 0) - (rest[cell] ?? 0);
      }
    }
    return { own, rest, difference };
  };
}

function add(column: Float64Array, place: number, amount: number): void {
  column[place] = (column[place] ?? 0) + amount;
}

/** Fisher and Yates. */
function shuffle(names: Uint16Array, draw: () => number): void {
  for (let last = names.length - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1));
    [names[last], names[other]] = [names[other] ?? 0, names[last] ?? 0];
  }
}

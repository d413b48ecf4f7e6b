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

/** How names of groups are dealt out among units, the last deal as they are: of a unit at `unit × count + deal`. */
interface Deals {
  groups: number;
  count: number;
  names: Uint16Array;
}

export function dealtOut(
  units: readonly RateUnit[],
  { groups, seed, times }: { groups: number; seed: string; times: number },
): Deals {
  // The names as they are count as one of the deals, or the test would find too much (Phipson and Smyth 2010).
  const count = times + 1;
  const names = new Uint16Array(units.length * count);
  const draw = random(seed);
  const dealt = Uint16Array.from(units, ({ group }) => group);
  for (let deal = 0; deal < times; deal += 1) {
    shuffle(dealt, draw);
    for (let unit = 0; unit < dealt.length; unit += 1) names[unit * count + deal] = dealt[unit] ?? 0;
  }
  units.forEach(({ group }, unit) => (names[unit * count + times] = group));
  return { groups, count, names };
}

/** The units that add to each item, and how much. */
export function unitsByItem(units: readonly RateUnit[], items: number): { unit: number; amount: number }[][] {
  const byItem = Array.from({ length: items }, (): { unit: number; amount: number }[] => []);
  for (const [unit, { items: own, amounts }] of units.entries())
    for (let at = 0; at < own.length; at += 1) byItem[own[at] ?? 0]?.push({ unit, amount: amounts[at] ?? 0 });
  return byItem;
}

/** What the groups come to in each deal, of a group at `group × count + deal`, and all units together. */
interface Sums {
  byGroup: Float64Array;
  all: number;
}

/** Adds amounts of units to the groups whose names they bear; the sums stand in `byGroup`, whatever it held. */
function sumsOf(
  amounts: readonly { unit: number; amount: number }[],
  { count, names }: Deals,
  byGroup: Float64Array,
): Sums {
  byGroup.fill(0);
  let all = 0;
  for (const { unit, amount } of amounts) {
    all += amount;
    const first = unit * count;
    for (let deal = 0; deal < count; deal += 1) {
      const cell = (names[first + deal] ?? 0) * count + deal;
      byGroup[cell] = (byGroup[cell] ?? 0) + amount;
    }
  }
  return { byGroup, all };
}

/** A number for each group and deal. */
export const cellsOf = ({ groups, count }: Deals): Float64Array => new Float64Array(groups * count);

export const groupSizes = (units: readonly RateUnit[], kind: number, deals: Deals): Sums =>
  sumsOf(
    units.map(({ bases }, unit) => ({ unit, amount: bases[kind] ?? 0 })),
    deals,
    cellsOf(deals),
  );

/**
 * The rates of one item.
 *
 * @param cells where it is put how far each group’s rate lies from that of all others, deal by deal
 * @returns the rates of each group as they are given
 */
export function ratesOf(
  own: readonly { unit: number; amount: number }[],
  sizes: Sums,
  deals: Deals,
  cells: Float64Array,
): { own: number; rest: number; difference: number }[] {
  const { all } = sumsOf(own, deals, cells);
  const given = Array.from({ length: deals.groups }, (_, group) => {
    const cell = group * deals.count + deals.count - 1;
    const [sum = 0, size = 0] = [cells[cell], sizes.byGroup[cell]];
    const [rate, rest] = [rateOf(sum, size), rateOf(all - sum, sizes.all - size)];
    return { own: rate, rest, difference: size === 0 || size === sizes.all ? 0 : rate - rest };
  });
  // The hot loop, written out: an object a cell would cost more than the sums.
  for (let cell = 0; cell < cells.length; cell += 1) {
    const size = sizes.byGroup[cell] ?? 0;
    const sum = cells[cell] ?? 0;
    cells[cell] = size === 0 || size === sizes.all ? 0 : sum / size - (all - sum) / (sizes.all - size);
  }
  return given;
}

const rateOf = (sum: number, size: number) => (size === 0 ? 0 : sum / size);

/** Fisher and Yates. */
function shuffle(names: Uint16Array, draw: () => number): void {
  for (let last = names.length - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1));
    [names[last], names[other]] = [names[other] ?? 0, names[last] ?? 0];
  }
}

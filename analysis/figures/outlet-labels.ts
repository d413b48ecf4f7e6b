import { markedName } from '../prose/outlet-names.ts';
import type { OutletLook } from './figure.ts';

/** What outlets are called in a chart, by id: two of one name are numbered, so that a scale keeps them apart. */
export function outletLabels(outlets: readonly OutletLook[]): Map<string, string> {
  const times = new Map<string, number>();
  return new Map(
    outlets.map((outlet) => {
      const name = markedName(outlet);
      const count = (times.get(name) ?? 0) + 1;
      times.set(name, count);
      return [outlet.id, count === 1 ? name : `${name} (${count})`];
    }),
  );
}

import type { OutletLook } from '../../figures/figure.ts';
import type { Outlet } from '../../study/study.ts';
import type { PageOutlet } from './page-data.ts';

/** Letters for outlets in their order: Outlet A … Outlet Z, Outlet 27 … */
const blindedName = (place: number): string => `Outlet ${place < 26 ? String.fromCharCode(65 + place) : place + 1}`;

/** The id, where it is a word of the name: `courier` of “The Courier”. */
const shortName = (id: string, name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes(id.toLowerCase())
    ? [id]
    : [];

/** The outlets of a page; an outlet's aliases are hidden with its name. */
export function pageOutlets(looks: readonly OutletLook[], outlets: ReadonlyMap<string, Outlet>): PageOutlet[] {
  return looks.map(({ id, name, colour }, place) => ({
    id,
    name,
    colour,
    blinded: blindedName(place),
    names: [...new Set([name, ...(outlets.get(id)?.aliases ?? []), ...shortName(id, name)])].sort(
      (a, b) => b.length - a.length,
    ),
  }));
}

import { readableName } from './readable-name.ts';
import type { StudyFile } from './schema.ts';
import { slug } from './slug.ts';
import type { Outlet, OutletBasis } from './study.ts';
import { nextFree } from './unique-names.ts';

/** What is known of the outlet of one article. */
interface OutletClues {
  id: string;
  /** From the article's front matter, row or page. */
  outlet?: string;
  outletBasis?: 'declared' | 'inferred';
}

/** Every outlet that has an article, and whose article is whose. */
export interface NamedOutlets {
  outlets: Map<string, Outlet>;
  byArticle: Map<string, { outlet: string; outletBasis: OutletBasis }>;
}

/**
 * Finds the outlet of every article: as `study.yaml` says, else as its own source says, else one of its own, `unnamed-1`,
 * `unnamed-2` and so on. A source may name an outlet of the study by id, or by name or alias in any case; names that the
 * study does not know are one outlet only where they are the same to the letter. Outlets without an article are left out.
 *
 * @example
 * nameOutlets(emptyStudyFile(), [{ id: 'a', outlet: 'Le Monde' }]).outlets.get('le-monde');
 * // => { id: 'le-monde', name: 'Le Monde' }
 */
export function nameOutlets(study: StudyFile, articles: readonly OutletClues[]): NamedOutlets {
  const known = new Map<string, Outlet>();
  const declared = new Map<string, Outlet>();
  const found = new Map<string, Outlet>();
  for (const [id, { name = readableName(id), country, colour, aliases = [] }] of study.outlets) {
    const outlet = {
      id,
      name,
      ...(country !== undefined && { country }),
      ...(aliases.length > 0 && { aliases }),
      ...(colour !== undefined && { colour }),
    };
    known.set(id, outlet);
    for (const alias of [name, ...aliases]) {
      if (!found.has(alias)) found.set(alias, outlet);
      if (!declared.has(inAnyCase(alias))) declared.set(inAnyCase(alias), outlet);
    }
  }
  const reserved = new Set([...known.keys(), ...[...study.articles.values()].map(({ outlet }) => outlet ?? '')]);
  const byArticle: NamedOutlets['byArticle'] = new Map();
  let unnamed = 0;
  const next = nextFree((id) => known.has(id));
  for (const { id, outlet: fromFile, outletBasis = 'declared' } of articles) {
    const entry = study.articles.get(id);
    const named = entry?.outlet ?? fromFile;
    const outlet = named === undefined ? unnamedOutlet() : outletCalled(named, entry?.outlet !== undefined);
    known.set(outlet.id, outlet);
    const basis = entry?.basis ?? (entry?.outlet === undefined ? outletBasis : 'declared');
    byArticle.set(id, { outlet: outlet.id, outletBasis: named === undefined ? 'unknown' : basis });
  }
  const used = new Set([...byArticle.values()].map(({ outlet }) => outlet));
  const outlets = nameIfAlone([...known.values()].filter(({ id }) => used.has(id)));
  return { outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])), byArticle };

  function unnamedOutlet(): Outlet {
    do unnamed++;
    while (reserved.has(`unnamed-${unnamed}`) || known.has(`unnamed-${unnamed}`));
    return { id: `unnamed-${unnamed}`, name: `Unnamed outlet ${unnamed}` };
  }

  /** An outlet by id, then by name, else a new one. An id that `study.yaml` uses stays as it is. */
  function outletCalled(named: string, isId: boolean): Outlet {
    const outlet = known.get(named) ?? found.get(named) ?? declared.get(inAnyCase(named)) ?? newOutlet(named, isId);
    found.set(named, outlet);
    return outlet;
  }

  function newOutlet(named: string, isId: boolean): Outlet {
    const number = /^unnamed-(\d+)$/.exec(named)?.[1];
    if (number !== undefined) return { id: named, name: `Unnamed outlet ${number}` };
    if (isId) return { id: named, name: readableName(named) };
    const id = slug(named) || 'outlet';
    return { id: known.has(id) ? next(id) : id, name: named === id ? readableName(id) : named };
  }
}

const inAnyCase = (name: string) => name.trim().toLowerCase();

/** One unnamed outlet needs no number. */
function nameIfAlone(outlets: readonly Outlet[]): Outlet[] {
  const isUnnamed = ({ name }: Outlet) => /^Unnamed outlet \d+$/.test(name);
  const isOne = outlets.filter(isUnnamed).length === 1;
  return outlets.map((outlet) => (isOne && isUnnamed(outlet) ? { ...outlet, name: 'Unnamed outlet' } : outlet));
}

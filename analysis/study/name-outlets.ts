import { nextFree } from './identify-articles.ts';
import { readableName } from './readable-name.ts';
import type { StudyFile } from './schema.ts';
import { slug } from './slug.ts';
import type { Outlet, OutletBasis } from './study.ts';

/** What is known of the outlet of one article. */
interface OutletClues {
  id: string;
  /** From the article's front matter. */
  outlet?: string;
}

/** Every outlet that has an article, and whose article is whose. */
export interface NamedOutlets {
  outlets: Map<string, Outlet>;
  byArticle: Map<string, { outlet: string; outletBasis: OutletBasis }>;
}

/**
 * Finds the outlet of every article: as `study.yaml` says, else as its front matter says (an outlet's id or name), else one
 * of its own, `unnamed-1`, `unnamed-2` and so on. Outlets without an article are left out.
 *
 * @example
 * nameOutlets(emptyStudyFile(), [{ id: 'a', outlet: 'Le Monde' }]).outlets.get('le-monde');
 * // => { id: 'le-monde', name: 'Le Monde' }
 */
export function nameOutlets(study: StudyFile, articles: readonly OutletClues[]): NamedOutlets {
  const known = new Map<string, Outlet>();
  for (const [id, { name, country }] of study.outlets) {
    known.set(id, { id, name: name ?? readableName(id), ...(country !== undefined && { country }) });
  }
  const reserved = new Set([...known.keys(), ...[...study.articles.values()].map(({ outlet }) => outlet ?? '')]);
  const byArticle: NamedOutlets['byArticle'] = new Map();
  let unnamed = 0;
  for (const { id, outlet: fromFile } of articles) {
    const entry = study.articles.get(id);
    const named = entry?.outlet ?? fromFile;
    const outlet = named === undefined ? unnamedOutlet() : outletCalled(named, known, entry?.outlet !== undefined);
    known.set(outlet.id, outlet);
    byArticle.set(id, {
      outlet: outlet.id,
      outletBasis: named === undefined ? 'unknown' : (entry?.basis ?? 'declared'),
    });
  }
  const used = new Set([...byArticle.values()].map(({ outlet }) => outlet));
  const outlets = [...known.values()].filter(({ id }) => used.has(id));
  return { outlets: new Map(outlets.map((outlet) => [outlet.id, nameIfAlone(outlet, outlets)])), byArticle };

  function unnamedOutlet(): Outlet {
    do unnamed++;
    while (reserved.has(`unnamed-${unnamed}`) || known.has(`unnamed-${unnamed}`));
    return { id: `unnamed-${unnamed}`, name: `Unnamed outlet ${unnamed}` };
  }
}

/** An outlet by id, then by name, else a new one. An id that `study.yaml` uses stays as it is. */
function outletCalled(named: string, known: Map<string, Outlet>, isId: boolean): Outlet {
  const found = known.get(named) ?? [...known.values()].find(({ name }) => name.toLowerCase() === named.toLowerCase());
  if (found) return found;
  const number = /^unnamed-(\d+)$/.exec(named)?.[1];
  if (number !== undefined) return { id: named, name: `Unnamed outlet ${number}` };
  if (isId) return { id: named, name: readableName(named) };
  const id = slug(named);
  const isTaken = (name: string) => known.has(name);
  return { id: isTaken(id) ? nextFree(id, isTaken) : id, name: named === id ? readableName(id) : named };
}

/** One unnamed outlet needs no number. */
function nameIfAlone(outlet: Outlet, outlets: readonly Outlet[]): Outlet {
  const unnamed = outlets.filter(({ name }) => /^Unnamed outlet \d+$/.test(name));
  return unnamed.length === 1 && unnamed[0] === outlet ? { ...outlet, name: 'Unnamed outlet' } : outlet;
}

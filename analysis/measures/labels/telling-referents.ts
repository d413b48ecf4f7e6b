import type { LabelRow } from '../tables.ts';
import { markOf } from './marked-words.ts';

/** A referent, and how much the way of naming it tells the outlets apart. */
export interface TellingReferent {
  referent: string;
  score: number;
  mentions: number;
  outlets: number;
}

/** Two outlets' shares of namings differ by chance where there are few: this many more mentions of nothing are added. */
const smoothing = 2;
/** A referent with as many mentions as this keeps half its score. */
const fewMentions = 2;
/** What differing head nouns weigh beside words that judge or keep a distance. */
const headWeight = 0.2;

/**
 * Referents in the order in which a reader should see them: those first whose outlets differ in words that judge, in
 * hedges, or in the noun itself, and not merely in `the US` and `America`.
 *
 * For every such word the spread between outlets of its share among their namings, smoothed; plus, for things that are
 * no country and no person, the spread of head nouns; times the square root of the outlets that name the referent
 * and less where mentions are few. Only
 * the outlet's own words count, as far as there are any.
 */
export function tellingReferents(rows: readonly LabelRow[]): TellingReferent[] {
  const groups = new Map<string, LabelRow[]>();
  for (const row of rows) {
    const own = groups.get(row.referent);
    if (own) own.push(row);
    else groups.set(row.referent, [row]);
  }
  return [...groups]
    .map(([referent, all]) => ({ referent, ...scoreOf(all) }))
    .filter(({ outlets }) => outlets > 1)
    .sort((a, b) => b.score - a.score || b.mentions - a.mentions || (a.referent < b.referent ? -1 : 1));
}

function scoreOf(all: readonly LabelRow[]): Omit<TellingReferent, 'referent'> {
  const own = all.filter(({ voice }) => voice === 'outlet');
  const rows = own.length > 0 ? own : all;
  const byOutlet = new Map<string, LabelRow[]>();
  for (const row of rows) {
    const rest = byOutlet.get(row.outlet);
    if (rest) rest.push(row);
    else byOutlet.set(row.outlet, [row]);
  }
  const outlets = [...byOutlet.values()];
  const isNamed = rows[0]?.kind === 'country' || rows[0]?.kind === 'person' || rows[0]?.kind === 'act';
  const score = spreadOf(outlets, marksOf) + (isNamed ? 0 : headWeight * spreadOf(outlets, ({ head }) => [head]));
  const support = all.length / (all.length + fewMentions);
  return { score: score * Math.sqrt(outlets.length) * support, mentions: all.length, outlets: outlets.length };
}

/** The summed spread, over features, of the share of an outlet's namings that have the feature. */
function spreadOf(outlets: readonly LabelRow[][], featuresOf: (row: LabelRow) => readonly string[]): number {
  const shares = outlets.map((rows) => {
    const counts = new Map<string, number>();
    for (const row of rows)
      for (const feature of new Set(featuresOf(row))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    for (const [feature, count] of counts) counts.set(feature, count / (rows.length + smoothing));
    return counts;
  });
  const features = new Set(shares.flatMap((own) => [...own.keys()]));
  let sum = 0;
  for (const feature of features) {
    const values = shares.map((own) => own.get(feature) ?? 0);
    sum += Math.max(...values) - Math.min(...values);
  }
  return sum;
}

/** The words among a naming's modifiers and head that judge, and its hedge. */
function marksOf({ modifiers, head, hedge }: LabelRow): string[] {
  const words = [...modifiers.split(';'), head].filter((word) => word !== '' && markOf(word) === 'loaded');
  return hedge === 'none' ? words : [...words, `hedge ${hedge}`];
}
